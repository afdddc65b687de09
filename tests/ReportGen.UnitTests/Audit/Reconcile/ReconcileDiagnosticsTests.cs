using ReportGen.UnitTests.Cli;

namespace ReportGen.UnitTests.Audit.Reconcile;

/// <summary>Each message of the reconciliation, provoked and held to its wording; and the verb.</summary>
public class ReconcileDiagnosticsTests
{
    [Fact]
    public void RG860_a_text_without_the_numbers_of_its_quantity()
    {
        using var place = new Workplace();
        place.Edit("published.csv", "9.8% – 22.2%", "about ten");
        Reconcile(place).ShouldBe((0,
            "data/cervical-vertebroplasty/published.csv:22:1: warning RG860: What was printed for 'leak_interval' cannot be compared with leakage.crude.interval.\n"
            + "  found:     about ten\n  expected:  two limits, such as 9.8% – 22.2%\n"
            + "  hint:      Write the figure as it was printed, without the sentence around it, or NR as its address.\n0 errors, 1 warning\n"));
    }

    [Fact]
    public void RG861_a_quantity_without_a_value()
    {
        using var place = new Workplace();
        place.Edit("published.csv", "breast,histology.breast.patients", "breast,histology.other.patients");
        Reconcile(place).ShouldBe((0,
            "data/cervical-vertebroplasty/published.csv:29:1: warning RG861: What was printed for 'breast' cannot be compared: histology.other.patients has no value.\n"
            + "  found:     not reported\n  expected:  a quantity with a value\n  hint:      Name another quantity, or NR.\n0 errors, 1 warning\n"));
    }

    [Fact]
    public void RG862_nothing_published()
    {
        using var place = new Workplace();
        File.Delete(place.SampleFile("published.csv"));
        Reconcile(place, Workplace.Sample).ShouldBe((1,
            "data/cervical-vertebroplasty/published.csv:1:1: error RG862: The review has no figures of an earlier publication to reconcile.\n"
            + "  expected:  a file published.csv with at least one row\n"
            + "  hint:      Write what was printed and where, one figure a row; data/README.md describes the columns.\n1 error, 0 warnings\n"));
        Reconcile(place).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void RG863_a_wording_without_a_text()
    {
        using var place = new Workplace();
        var templates = Path.Combine(place.Root, "templates");
        Workplace.Copy(RepositoryFolder.Path("templates"), templates);
        place.Templates = templates;
        var wording = Path.Combine(templates, "wording", "reconciliation.yml");
        File.WriteAllText(wording, File.ReadAllText(wording).Replace("not_computed:", "never_computed:", StringComparison.Ordinal));
        Reconcile(place).ShouldBe((1,
            "wording/reconciliation.yml:1:1: error RG863: The wording lacks a text.\n  expected:  a line 'not_computed: …'\n  hint:      Copy the line from the templates that ReportGen comes with.\n1 error, 0 warnings\n"));
    }

    [Fact]
    public void The_summary_tells_what_does_not_hold_first()
    {
        using var place = new Workplace();
        var (code, output, error) = Workplace.Run("reconcile", "--data", place.Data(), "--templates", place.Templates);
        (code, error).ShouldBe((0, ""));
        output.ReplaceLineEndings("\n").ShouldStartWith("cervical-vertebroplasty\n43 figures: 1 not holding, 3 explained by another method, 34 equal, 5 not\n    compared.\n\nDo not hold\n");
    }

    [Fact]
    public void Json_has_every_figure_with_its_search()
    {
        using var place = new Workplace();
        var (code, output, _) = Workplace.Run("reconcile", Workplace.Sample, "--json", "--data", place.Data(), "--templates", place.Templates);
        code.ShouldBe(0);
        using var json = System.Text.Json.JsonDocument.Parse(output);
        var figures = json.RootElement.GetProperty("figures");
        figures.GetArrayLength().ShouldBe(43);
        var interval = figures.EnumerateArray().Single(f => f.GetProperty("id").GetString() == "leak_interval");
        interval.GetProperty("status").GetString().ShouldBe("explained");
        interval.GetProperty("search").GetProperty("smallest")[0].GetProperty("changes")[0].GetProperty("change").GetString().ShouldBe("proportion_rounded");
    }

    [Fact]
    public void A_build_writes_page_paper_json_and_tables()
    {
        using var place = new Workplace();
        place.Build().ExitCode.ShouldBe(0);
        foreach (var file in new[] { "reconciliation.html", "reconciliation.pdf", "reconciliation.json", "tables/reconciliation.csv", "tables/reconciliation-together.csv" })
            File.Exists(place.Output(Workplace.Sample, file)).ShouldBeTrue(file);
        File.ReadAllText(place.Output(Workplace.Sample, "index.html")).ShouldContain("<a href=\"reconciliation.html\">Reconciliation</a>");
        File.ReadAllText(place.Output(Workplace.Sample, "reconciliation.html")).ShouldContain("It is printed if the proportion was rounded to 0.16 before anything else was computed from it.");
    }

    private static (int ExitCode, string Error) Reconcile(Workplace place, params string[] reviews)
    {
        var (code, _, error) = Workplace.Run(["reconcile", .. reviews, "--data", place.Data(), "--templates", place.Templates]);
        return (code, error.ReplaceLineEndings("\n").Replace(place.Data().Replace('\\', '/'), "data", StringComparison.Ordinal));
    }
}
