using System.Collections.Immutable;

namespace ReportGen.Audit.Reconcile;

/// <summary>What an earlier publication printed against the data of the review.</summary>
/// <param name="ReviewId">Folder of the review.</param>
/// <param name="Figures">In the order of published.csv.</param>
/// <param name="Groups">Figures printed together, in the order of their first.</param>
public sealed record Reconciliation(string ReviewId, ImmutableArray<ReconciledFigure> Figures, ImmutableArray<ReconciledGroup> Groups)
{
    public int Count(ReconciliationStatus status) => Figures.Count(f => f.Status == status);
}
