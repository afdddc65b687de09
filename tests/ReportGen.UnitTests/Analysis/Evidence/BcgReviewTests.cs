using ReportGen.UnitTests.Cli;

namespace ReportGen.UnitTests.Analysis.Evidence;

/// <summary>The review of BCG vaccine prints what the trials give, and says no more than its certainty allows.</summary>
public sealed class BcgReviewTests : IDisposable
{
    private const string Id = "bcg-vaccine";

    private readonly Workplace _place = new();
    private readonly ResultsFile _results;
    private readonly string _page;

    public BcgReviewTests()
    {
        Directory.Delete(_place.SampleFile(), recursive: true);
        Workplace.Copy(RepositoryFolder.Path("data", Id), _place.Data(Id));
        var (exit, _, error) = _place.Build("--formats", "html");
        exit.ShouldBe(0, error);
        error.ShouldBeEmpty();
        _results = ResultsFile.Of(_place, Id);
        _page = _place.Page(Id);
    }

    [Fact]
    public void Prints_the_published_figures()
    {
        _page.ShouldContain("0.49 [0.33,\u00a00.73]");
        _page.ShouldContain("0.49 [0.34,\u00a00.70]");
        _page.ShouldContain("0.14–1.76");
        _page.ShouldContain("92.2%");
        _page.ShouldContain("−0.029");
        _page.ShouldContain("75.6%");
    }

    [Fact]
    public void Says_no_more_than_its_certainty_in_abstract_results_and_conclusion()
    {
        _results.Value("tuberculosis.certainty").ShouldBe("low");
        _page.Split("BCG vaccination may result in a large reduction in the risk of tuberculosis").Length.ShouldBe(4);
        _page.ShouldNotContain("vaccination reduces");
        _page.ShouldNotContain("vaccine protects against tuberculosis.");
    }

    [Fact]
    public void Holds_no_judgement_of_an_author()
    {
        foreach (var domain in (string[])["risk_of_bias", "inconsistency", "imprecision", "publication_bias", "large_effect"])
            _results.Value($"tuberculosis.certainty.{domain}.judged_by").ShouldBe("proposed by rule");
        _results.Value("tuberculosis.certainty.not_judged").ShouldBe("indirectness");
        _page.ShouldContain("Nobody judged indirectness, and no rule decides it from data.");
        _page.ShouldContain("Ratings marked “proposed by rule” follow from data and have not been made by an author.");
    }

    [Fact]
    public void Its_tables_print_the_figures_of_the_results()
    {
        var effects = Table("effects");
        effects.Length.ShouldBe(15);
        foreach (var row in effects.Skip(1).Take(13).Zip(File.ReadLines(RepositoryFolder.Path("data", Id, "studies.csv")).Skip(1)))
        {
            var id = row.Second[..row.Second.IndexOf(',', StringComparison.Ordinal)];
            row.First.ShouldContain($"{_results.Value($"tuberculosis.study.{id}.estimate")} [{Pair($"tuberculosis.study.{id}.interval")}]");
            row.First.ShouldContain(_results.Value($"tuberculosis.pooled.weight.{id}"));
        }

        Table("findings")[1].Replace("\"", "", StringComparison.Ordinal).ShouldBe($"Tuberculosis,{_results.Value("tuberculosis.certainty.risk.observed.assumed")},"
            + $"{_results.Value("tuberculosis.certainty.risk.observed.corresponding")} [{Pair("tuberculosis.certainty.risk.observed.interval")}],"
            + $"Risk ratio {_results.Value("tuberculosis.pooled.estimate")} [{Pair("tuberculosis.pooled.interval")}],"
            + $"{_results.Value("tuberculosis.total")} ({_results.Value("tuberculosis.k")}),{_results.Value("tuberculosis.certainty")},Possibly a large reduction");
    }

    [Fact]
    public void Its_checklist_names_what_it_does_not_report()
    {
        _page.ShouldContain("Not reported: 1, 7, 8, 16a, 16b, 18.");
        Table("checklist").Length.ShouldBe(43);
    }

    [Fact]
    public void Is_as_long_as_a_short_article() => _place.PageWithoutFigures(Id).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeInRange(2500, 6500);

    // As an interval stands in brackets.
    private string Pair(string address) => _results.Value(address).Replace("–", ",\u00a0", StringComparison.Ordinal);

    private string[] Table(string id) => File.ReadAllLines(_place.Output(Id, "tables", id + ".csv"));

    public void Dispose() => _place.Dispose();
}
