using ReportGen.Analysis;
using ReportGen.Input;
using ReportGen.Input.Templates;
using ReportGen.Model.Findings;

namespace ReportGen.UnitTests.Cli;

/// <summary>The order of rows changes no number.</summary>
public class RowOrderTests
{
    [Fact]
    public void All_orders_of_the_six_studies_print_the_same_numbers()
    {
        var review = ReviewReader.Read(RepositoryFolder.Path("data", Workplace.Sample), "data").Value!;
        var schemes = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!.EvidenceSchemes;
        var studies = review.Table("studies")!;
        var expected = Numbers(ReviewAnalyst.Analyse(review, schemes).Value!);
        var orders = 0;
        foreach (var rows in Permutations([.. studies.Rows]))
        {
            var shuffled = review with { Tables = review.Tables.Replace(studies, studies with { Rows = [.. rows] }) };
            Numbers(ReviewAnalyst.Analyse(shuffled, schemes).Value!).ShouldBe(expected);
            orders++;
        }

        orders.ShouldBe(720);
    }

    [Theory]
    [InlineData(12, -1)]
    [InlineData(5, 1)]
    [InlineData(0, 5)]
    public void Orders_of_the_thirteen_trials_print_the_same_numbers(int start, int step)
    {
        var review = ReviewReader.Read(RepositoryFolder.Path("data", "bcg-vaccine"), "data").Value!;
        var schemes = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!.EvidenceSchemes;
        var trials = review.Table("studies")!;
        var k = trials.Rows.Length;
        var rows = Enumerable.Range(0, k).Select(i => trials.Rows[(start + (i * step) + k) % k]);
        var shuffled = review with { Tables = review.Tables.Replace(trials, trials with { Rows = [.. rows] }) };
        Adding(ReviewAnalyst.Analyse(shuffled, schemes).Value!).ShouldBe(Adding(ReviewAnalyst.Analyse(review, schemes).Value!));

        // Trials of the same year are added up in the order of the file.
        static List<string> Adding(ReviewFindings findings) => [.. Numbers(findings).Where(n => !n.Contains(".cumulative.", StringComparison.Ordinal))];
    }

    // Lists of names follow the order of the file; everything else must not.
    private static List<string> Numbers(ReviewFindings findings) =>
    [
        .. findings.Quantities.Where(q => q.Value is not QuantityValue.List).OrderBy(q => q.Address, StringComparer.Ordinal).Select(q => $"{q.Address} = {q.Printed} = {q.Value}"),
    ];

    private static IEnumerable<T[]> Permutations<T>(T[] items)
    {
        if (items.Length <= 1)
        {
            yield return items;
            yield break;
        }

        for (var i = 0; i < items.Length; i++)
            foreach (var rest in Permutations([.. items[..i], .. items[(i + 1)..]]))
                yield return [items[i], .. rest];
    }
}
