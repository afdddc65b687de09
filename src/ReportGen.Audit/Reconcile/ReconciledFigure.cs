using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Audit.Reconcile;

/// <summary>A published figure against the data.</summary>
/// <param name="Published">As published.csv has it.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Quantity">What the review computes; null where it computes none.</param>
/// <param name="Computed">That, in the precision of the publication where it is a number; empty where there is none.</param>
/// <param name="Search">The methods tried; null where there are none to try.</param>
/// <param name="Conflicts">What stands against it.</param>
public sealed record ReconciledFigure(
    PublishedFigure Published, ReconciliationStatus Status, Quantity? Quantity, string Computed, MethodSearch? Search, ImmutableArray<FigureConflict> Conflicts);
