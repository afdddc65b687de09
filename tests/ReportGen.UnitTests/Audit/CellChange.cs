using System.Collections.Immutable;
using ReportGen.Audit.Trace;
using ReportGen.Figures;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Audit;

/// <summary>A cell of a sample changed, and what became of the numbers and of the manuscript.</summary>
/// <param name="Cell">Its address.</param>
/// <param name="Beyond">Quantities that changed though the trace does not make them of the cell.</param>
/// <param name="Numbers">How many computed numbers are made of it.</param>
/// <param name="Moved">How many of these changed.</param>
/// <param name="Prints">What the manuscript made of it.</param>
internal sealed record CellChange(string Cell, ImmutableArray<string> Beyond, int Numbers, int Moved, PrintChange Prints)
{
    private static readonly Lazy<ImmutableArray<CellChange>> Changes = new(() => [.. SampleTrace.Ids.Select(SampleTrace.Of).SelectMany(Each)]);

    /// <summary>Every cell of the samples, one at a time.</summary>
    public static ImmutableArray<CellChange> All => Changes.Value;

    private static IEnumerable<CellChange> Each(SampleTrace sample)
    {
        var light = sample.Light;
        using var drawers = new ThreadLocal<FigureDrawer>(() => new FigureDrawer(SampleTrace.TemplateSet));
        var untouched = ChangedState.Of(light, drawers.Value!);
        return [.. Cells(sample.Review).AsParallel().AsOrdered().Select(cell => Of(light, cell, untouched, drawers.Value!))];
    }

    private static CellChange Of(Review light, Cell cell, ChangedState before, FigureDrawer drawer)
    {
        var after = ChangedState.Of(ChangedReview.Of(light, (t, r, c) => r.Cells[c.Name].Address == cell.Address ? ChangedReview.Other(t, r, c) : null), drawer);
        ImmutableHashSet<string> traced = [.. before.Graph.Dependents(cell.Address)];
        HashSet<string> moved = [.. before.Graph.Quantities.Where(q => after.Graph.Find(q.Address) is not { } now || !ValueComparison.Same(q.Value, now.Value)).Select(q => q.Address)];
        var numbers = traced.Where(a => IsContinuous(before.Graph.Find(a)!)).ToList();
        return new(
            cell.Address, [.. moved.Where(a => !traced.Contains(a)).Select(a => $"{cell.Address} changes {a}")], numbers.Count, numbers.Count(moved.Contains),
            PrintChange.Of(cell.Address, before, after));
    }

    // Counts, degrees of freedom, points of rules and extremes may stay what they are; a number that is computed may not.
    private static bool IsContinuous(Quantity quantity) => quantity switch
    {
        { Derivation.Method.Name: "smallest study value" or "largest study value" or "smallest and largest study value" or "limit of the interval" or "median of study values" } => false,
        { Value: QuantityValue.Scalar s } => s.Number != Math.Floor(s.Number),
        { Value: QuantityValue.Interval } => true,
        _ => false,
    };

    private static IEnumerable<Cell> Cells(Review review) =>
        from table in review.Tables
        from row in table.Rows
        from column in table.Declaration.Columns
        where ChangedReview.IsData(table, column) && ChangedReview.Other(table, row, column) is not null
        select row.Cells[column.Name];
}

/// <summary>A state of a review: what it is made of, and what it prints.</summary>
internal sealed record ChangedState(TraceGraph Graph, ManuscriptPrints Prints)
{
    public static ChangedState Of(Review review, FigureDrawer drawer)
    {
        var findings = SampleTrace.Analyse(review);
        return new(TraceGraph.Of(findings), ManuscriptPrints.Of(SampleTrace.Compose(review, findings, drawer).Value!));
    }
}
