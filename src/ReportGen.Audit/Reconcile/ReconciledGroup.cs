using System.Collections.Immutable;
using ReportGen.Model.Studies;

namespace ReportGen.Audit.Reconcile;

/// <summary>Figures of one analysis that were printed at the same place: one method has to give them all.</summary>
/// <param name="Address">The analysis.</param>
/// <param name="Figures">At least two.</param>
/// <param name="Search">The methods tried.</param>
public sealed record ReconciledGroup(string Address, ImmutableArray<PublishedFigure> Figures, MethodSearch Search);
