using System.Collections.Immutable;

namespace ReportGen.Audit.Comparison;

/// <summary>Two states of a review.</summary>
/// <param name="Before">The earlier.</param>
/// <param name="After">The later.</param>
/// <param name="Rows">Rows of the data that were added or removed.</param>
/// <param name="Cells">Cells that changed, of rows that are in both.</param>
/// <param name="Outcomes">Every outcome of either.</param>
/// <param name="Grades">Grades of recommendation of either.</param>
/// <param name="Figures">Computed quantities that differ, by address.</param>
public sealed record ResultsComparison(
    ResultsSnapshot Before, ResultsSnapshot After, ImmutableArray<RowChange> Rows, ImmutableArray<FigureChange> Cells, ImmutableArray<OutcomeChange> Outcomes,
    ImmutableArray<FigureChange> Grades, ImmutableArray<FigureChange> Figures)
{
    public bool NumbersChanged => !Rows.IsEmpty || !Cells.IsEmpty || !Figures.IsEmpty;

    /// <summary>The verb of a conclusion, the direction or significance of what has no verb, or a grade.</summary>
    public bool ConclusionChanged => Outcomes.Any(o => o.ConclusionChanged) || Grades.Any(g => g.Before?.Printed != g.After?.Printed);
}
