using System.Collections.Immutable;
using ReportGen.Audit.Trace;
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
        var changes = CellChange.All;
        var (pairs, seen) = (changes.Sum(c => c.Numbers), changes.Sum(c => c.Moved));
        output.WriteLine($"{changes.Length} cells, {pairs} numbers made of them, {seen} change with it ({100.0 * seen / pairs:F1} %)");
        changes.SelectMany(c => c.Beyond).ShouldBeEmpty();
        changes.Length.ShouldBeGreaterThan(FewestCells);
        ((double)seen / pairs).ShouldBeGreaterThan(LeastShare);
    }

    [Fact]
    public void Of_every_cell_changes_what_the_manuscript_prints_of_it_and_nothing_else()
    {
        var prints = CellChange.All.Select(c => c.Prints).ToList();
        var unread = prints.SelectMany(p => p.Unread).ToList();
        output.WriteLine($"{prints.Count} manuscripts, {prints.Sum(p => p.Compared)} values, of which {prints.Sum(p => p.Changed)} print otherwise and {unread.Count} are printed in no known way");
        foreach (var text in unread.Distinct().Take(40)) output.WriteLine($"  not known: {text}");
        unread.Count.ShouldBeLessThan(prints.Sum(p => p.Changed) / 100);
        prints.SelectMany(p => p.Foreign).ShouldBeEmpty();
        prints.SelectMany(p => p.Stale).ShouldBeEmpty();
        prints.Count(p => p.Changed > 0).ShouldBeGreaterThan(FewestCells);
    }

    // Which words a condition of a template chooses is not traced; a paragraph that reads otherwise should still be one about what the cell goes into.
    [Fact]
    public void Of_every_cell_changes_words_where_an_analysis_that_it_goes_into_is_printed()
    {
        var prints = CellChange.All.Select(c => c.Prints).ToList();
        var (changed, foreign) = (prints.Sum(p => p.Words), prints.SelectMany(p => p.ForeignWords).ToList());
        output.WriteLine($"{changed} paragraphs read otherwise, {foreign.Count} of them print no value of an analysis that the cell goes into");
        foreach (var text in foreign.Distinct()) output.WriteLine($"  {text}");
        changed.ShouldBeGreaterThan(0);
        ((double)foreign.Count / changed).ShouldBeLessThan(1 - LeastShare);
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

    private static Cell? Silenced(DataTable table, DataRow row, DataColumn column) =>
        row.Cells[column.Name] is Cell<double> number ? number with { IsReported = false, Raw = "NR" } : null;

    private static HashSet<string> Moved(Review light, TraceGraph graph, string changed, Func<DataTable, DataRow, DataColumn, Cell?> change)
    {
        var review = ChangedReview.Of(light, (t, r, c) => r.Cells[c.Name].Address == changed ? change(t, r, c) : null);
        var findings = SampleTrace.Analyse(review);
        return [.. graph.Quantities.Where(q => findings.Find(q.Address) is not { } now || !ValueComparison.Same(q.Value, now.Value)).Select(q => q.Address)];
    }
}
