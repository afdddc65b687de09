using System.Collections.Immutable;
using ReportGen.Audit.Trace;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Audit;

/// <summary>A cell that changes changes what the trace says is made of it, and nothing else.</summary>
public class CellChangeTests(ITestOutputHelper output)
{
    private const int FewestCells = 200;
    private const double LeastShare = 0.95;

    [Fact]
    public void Of_every_cell_of_the_samples_one_at_a_time()
    {
        var (cells, pairs, seen) = (0, 0, 0);
        var beyond = new List<string>();
        foreach (var sample in SampleTrace.Ids.Select(SampleTrace.Of))
        {
            var graph = TraceGraph.Of(SampleTrace.Analyse(sample.Light));
            foreach (var cell in Cells(sample.Review))
            {
                cells++;
                ImmutableHashSet<string> traced = [.. graph.Dependents(cell.Address)];
                var moved = Moved(sample.Light, graph, cell.Address, ChangedReview.Other);
                beyond.AddRange(moved.Where(a => !traced.Contains(a)).Select(a => $"{cell.Address} changes {a}"));
                var numbers = traced.Where(a => IsContinuous(graph.Find(a)!)).ToList();
                pairs += numbers.Count;
                seen += numbers.Count(moved.Contains);
            }
        }

        output.WriteLine($"{cells} cells, {pairs} numbers made of them, {seen} change with it ({100.0 * seen / pairs:F1} %)");
        beyond.ShouldBeEmpty();
        cells.ShouldBeGreaterThan(FewestCells);
        ((double)seen / pairs).ShouldBeGreaterThan(LeastShare);
    }

    // A cell that no longer reports takes its row out of the analyses that need it, and with the row all its cells.
    [Fact]
    public void A_cell_that_is_no_longer_reported_changes_what_is_made_of_its_row_and_nothing_else()
    {
        var beyond = new List<string>();
        foreach (var sample in SampleTrace.Ids.Select(SampleTrace.Of))
        {
            var graph = TraceGraph.Of(SampleTrace.Analyse(sample.Light));
            foreach (var row in sample.Review.Tables.SelectMany(t => t.Rows))
            {
                ImmutableHashSet<string> traced = [.. row.Cells.Values.SelectMany(c => graph.Dependents(c.Address))];
                foreach (var cell in row.Cells.Values.Where(c => c is Cell<double> { IsReported: true }).OrderBy(c => c.Address, StringComparer.Ordinal).Take(2))
                    beyond.AddRange(Moved(sample.Light, graph, cell.Address, Silenced).Where(a => !traced.Contains(a)).Select(a => $"{cell.Address} changes {a}"));
            }
        }

        beyond.ShouldBeEmpty();
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

    private static Cell? Silenced(DataTable table, DataRow row, DataColumn column) =>
        row.Cells[column.Name] is Cell<double> number ? number with { IsReported = false, Raw = "NR" } : null;

    private static HashSet<string> Moved(Review light, TraceGraph graph, string changed, Func<DataTable, DataRow, DataColumn, Cell?> change)
    {
        var review = ChangedReview.Of(light, (t, r, c) => r.Cells[c.Name].Address == changed ? change(t, r, c) : null);
        var findings = SampleTrace.Analyse(review);
        return [.. graph.Quantities.Where(q => findings.Find(q.Address) is not { } now || !ValueComparison.Same(q.Value, now.Value)).Select(q => q.Address)];
    }
}
