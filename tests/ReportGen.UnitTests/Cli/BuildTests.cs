using System.Globalization;
using System.Text;
using System.Text.Json;
using ReportGen.Cli;

namespace ReportGen.UnitTests.Cli;

/// <summary>The program from its command line to its output folder.</summary>
public class BuildTests
{
    private const string NastyName = "A*b|<script>alert(1)</script>&amp;";

    [Fact]
    public void A_build_makes_page_pdf_results_figures_and_tables()
    {
        using var place = new Workplace();
        var (code, output, error) = place.Build();
        error.ShouldBe("");
        code.ShouldBe(0);
        output.ShouldStartWith("built cervical-vertebroplasty in ");
        string[] expected =
        [
            "index.html", "assets/site.css", "cervical-vertebroplasty/index.html", "cervical-vertebroplasty/manuscript.pdf",
            "cervical-vertebroplasty/results.json", "cervical-vertebroplasty/figures/forest_leakage.svg", "cervical-vertebroplasty/figures/forest_leakage.csv",
            "cervical-vertebroplasty/tables/characteristics.csv",
        ];
        foreach (var file in expected) place.OutputFiles().Keys.ShouldContain(file.Replace('/', Path.DirectorySeparatorChar));
        Directory.Exists(place.Output(".staging")).ShouldBeFalse();
    }

    [Fact]
    public void Progress_is_shown_on_a_terminal_only_and_wiped()
    {
        using var place = new Workplace();
        using StringWriter output = new(), error = new();
        var code = CommandLine.Run(
            ["build", "--formats", "html", "--data", place.Data(), "--templates", place.Templates, "--output", place.Output()],
            new Terminal(output, error, Colors: true, Interactive: true));
        code.ShouldBe(0);
        output.ToString().ShouldContain("\r\u001b[Kcervical-vertebroplasty: analysing …");
        output.ToString().ShouldContain("\r\u001b[K\u001b[32mbuilt\u001b[0m cervical-vertebroplasty in ");
        place.Build("--formats", "html").Out.ShouldNotContain("\u001b");
    }

    [Fact]
    public void The_page_without_the_pdf_can_be_asked_for()
    {
        using var place = new Workplace();
        place.Build("--formats", "html").ExitCode.ShouldBe(0);
        File.Exists(place.Output(Workplace.Sample, "manuscript.pdf")).ShouldBeFalse();
        File.Exists(place.Output(Workplace.Sample, "index.html")).ShouldBeTrue();
        File.Exists(place.Output(Workplace.Sample, "results.json")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("build", "--formats", "docx")]
    [InlineData("build", "--date", "22.11.2026")]
    [InlineData("build", "--unknown")]
    [InlineData("build", "no-such-review")]
    public void Wrong_usage_is_told_apart(params string[] args)
    {
        using var place = new Workplace();
        var (code, _, error) = args[0] == "build" ? place.Build(args[1..]) : Workplace.Run(args);
        code.ShouldBe(2);
        error.ShouldNotBeEmpty();
        Directory.Exists(place.Output()).ShouldBeFalse();
    }

    [Fact]
    public void A_name_that_is_nearly_right_is_offered()
    {
        using var place = new Workplace();
        place.Build("cervical-vertebroplasti").Error.ShouldContain("Did you mean 'cervical-vertebroplasty'?");
    }

    [Fact]
    public void Help_shows_examples_and_version_a_number()
    {
        Workplace.Run("build", "--help").Out.ShouldContain("reportgen build cervical-vertebroplasty");
        var (code, version, _) = Workplace.Run("--version");
        code.ShouldBe(0);
        version.Trim().ShouldMatch(@"^\d+\.\d+\.\d+");
    }

    [Fact]
    public void The_command_line_date_goes_before_that_of_the_review()
    {
        using var place = new Workplace();
        place.Build("--date", "2024-02-29").ExitCode.ShouldBe(0);
        File.ReadAllText(place.Output(Workplace.Sample, "index.html")).ShouldContain("February 29, 2024");
    }

    [Fact]
    public void Without_any_date_nothing_is_made()
    {
        using var place = new Workplace();
        place.Edit("review.yml", "date: 2026-11-22\n", "");
        var (code, _, error) = place.Build();
        code.ShouldBe(1);
        error.ShouldContain("RG903");
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_in_any_folder_time_zone_and_culture()
    {
        using Workplace first = new(), second = new();
        first.Build().ExitCode.ShouldBe(0);
        var (culture, zone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Environment.SetEnvironmentVariable("TZ", "Pacific/Kiritimati");
            TimeZoneInfo.ClearCachedData();
            second.Build().ExitCode.ShouldBe(0);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }

        ShouldBeTheSame(second.OutputFiles(), first.OutputFiles());
    }

    [Fact]
    public void A_changed_cell_changes_what_depends_on_it_and_putting_it_back_restores_every_byte()
    {
        using var place = new Workplace();
        place.Build().ExitCode.ShouldBe(0);
        var (before, quantities) = (place.OutputFiles(), Printed(place));
        place.Edit("studies.csv", "7.9,1.7,2,0,None,3,4", "7.9,1.7,12,0,None,3,4");
        place.Build().ExitCode.ShouldBe(0);
        var after = Printed(place);
        var changed = quantities.Where(q => after[q.Key] != q.Value).Select(q => q.Key).ToList();

        after.Keys.ShouldBe(quantities.Keys);
        foreach (var address in (string[])["studies.masala_2011.leaks", "leakage.events", "leakage.crude.estimate", "leakage.pooled.estimate", "leak_sites.total"])
            changed.ShouldContain(address);
        changed.ShouldAllBe(a => a.StartsWith("leakage.", StringComparison.Ordinal) || a.StartsWith("leak_sites.", StringComparison.Ordinal) || a == "studies.masala_2011.leaks");
        after["leakage.events"].ShouldBe("32");
        File.ReadAllText(place.Output(Workplace.Sample, "index.html")).ShouldContain(">32<");
        place.Edit("studies.csv", "7.9,1.7,12,0,None,3,4", "7.9,1.7,2,0,None,3,4");
        place.Build().ExitCode.ShouldBe(0);
        ShouldBeTheSame(place.OutputFiles(), before);
    }

    [Fact]
    public void A_study_name_with_markup_prints_as_text_everywhere()
    {
        using var place = new Workplace();
        place.Edit("studies.csv", "masala_2011,Masala 2011,", $"masala_2011,{NastyName},");
        var (code, _, error) = place.Build();
        error.ShouldBe("");
        code.ShouldBe(0);

        // The scripts of the site stand in the head; none came into a body by a name.
        var parser = new AngleSharp.Html.Parser.HtmlParser();
        foreach (var file in Directory.EnumerateFiles(place.Output(Workplace.Sample), "*.html", SearchOption.AllDirectories))
            parser.ParseDocument(File.ReadAllText(file)).Body!.QuerySelectorAll("script").ShouldBeEmpty(file);
        var page = parser.ParseDocument(File.ReadAllText(place.Output(Workplace.Sample, "index.html")));
        page.QuerySelectorAll("table th, table td").ShouldContain(c => c.TextContent.StartsWith(NastyName, StringComparison.Ordinal));
        page.QuerySelectorAll("svg text").ShouldContain(t => t.TextContent.Contains(NastyName, StringComparison.Ordinal));
        page.Body!.TextContent.ShouldNotContain("\uE000");
        var figure = System.Xml.Linq.XDocument.Load(place.Output(Workplace.Sample, "figures", "forest_leakage.svg"));
        figure.Root!.Value.ShouldContain(NastyName);
        File.ReadAllText(place.Output(Workplace.Sample, "tables", "characteristics.csv")).ShouldContain(NastyName);
    }

    [Fact]
    public void Ten_slips_give_ten_errors_in_one_run_and_leave_the_last_output()
    {
        using var place = new Workplace();
        place.Build().ExitCode.ShouldBe(0);
        var before = place.OutputFiles();
        place.Edit("studies.csv", "52.3,2.7,80%", "\"52,3\",2.7 mL,180%");
        place.Edit("studies.csv", "5,12,C3 – C7", "-5,,C3 – C7");
        place.Edit("complications.csv", "sun_2010,3", "son_2010,3");
        place.Edit("review.yml", "short_title:", "shorttitle:");
        place.Edit("review.yml", "estimator: REML, test: z, level: 0.95, decimals: 1}\n      pooled_hk", "estimator: RELM, test: z, level: 0.95, decimals: 1}\n      pooled_hk");
        place.Edit("manuscript/results.md", "{{ volume.sd }}", "{{ volume.sdd }}");
        place.Edit("manuscript/results.md", "[@tbl:characteristics]", "[@tbl:characteristic]");
        place.Edit("manuscript/discussion.md", "{{ volumes.c2.fill }}", "{{ volumes.c2.fil }}");
        var (code, _, error) = place.Build();
        code.ShouldBe(1);
        var messages = error.Split('\n').Where(l => l.Contains(": error RG", StringComparison.Ordinal)).ToList();
        messages.Count.ShouldBeGreaterThanOrEqualTo(10, error);
        string[] places = ["studies.csv:2:", "studies.csv:3:", "complications.csv:2:", "review.yml:", "manuscript/results.md:", "manuscript/discussion.md:"];
        foreach (var file in places) messages.ShouldContain(m => m.Contains(file, StringComparison.Ordinal), error);
        error.ShouldNotContain("   at ");
        ShouldBeTheSame(place.OutputFiles(), before);
    }

    private static void ShouldBeTheSame(SortedDictionary<string, byte[]> actual, SortedDictionary<string, byte[]> expected)
    {
        actual.Keys.ShouldBe(expected.Keys);
        foreach (var (path, bytes) in expected) actual[path].AsSpan().SequenceEqual(bytes).ShouldBeTrue($"{path} differs.");
    }

    private static SortedDictionary<string, string> Printed(Workplace place)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(place.Output(Workplace.Sample, "results.json"), Encoding.UTF8));
        return new(
            json.RootElement.GetProperty("quantities").EnumerateArray()
                .ToDictionary(q => q.GetProperty("address").GetString()!, q => q.GetProperty("printed").GetString()!, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }
}
