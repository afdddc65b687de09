using ReportGen.Cli.Analyze.Text;

namespace ReportGen.UnitTests.Cli.Analyze;

/// <summary>The text report fits its terminal and stays in columns, whatever studies are called.</summary>
public class TextLayoutTests
{
    private const string Nasty =
        "study,yi,vi,group\n" +
        "\"A name that goes on and on, and further than any terminal is wide, with commas, \"\"quotes\"\" and a\nline end\",0.5,0.1,\"a group with a name that is longer than the labels of the plot\"\n" +
        "מחקר ארוך מאוד שנערך בירושלים,0.1,0.2,b\nدراسة,-0.4,0.05,b\n骨セメント漏出に関する多施設共同研究の長い名前,12,3,b\ne\u0301tude\u202Efdp,0.2,0.3,b\n👩‍⚕️👩‍⚕️,0.3,0.01,b\nx,-100000.5,40000,b\n";

    private static readonly string[] Options = ["--measure", "GEN", "--subgroup", "group", "--leave-one-out", "--prediction", "--influence", "--small-study", "--insist"];

    [Theory]
    [InlineData(72)]
    [InlineData(80)]
    [InlineData(97)]
    [InlineData(132)]
    [InlineData(250)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        var run = AnalyzeRun.Of(Nasty, width, colors: false, ["-", .. Options]);
        run.ExitCode.ShouldBe(0, run.Error);
        run.Out.Split('\n').ShouldAllBe(line => DisplayWidth.Of(line) <= width);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(56)]
    public void A_narrow_terminal_has_the_forest_without_plot(int width)
    {
        var lines = AnalyzeRun.Of(Nasty, width, colors: false, ["-", "--measure", "GEN"]).Out.Split('\n').TakeWhile(l => l != "Result").ToList();
        lines.ShouldAllBe(line => DisplayWidth.Of(line) <= width);
        lines.ShouldNotContain(l => l.Contains('┊', StringComparison.Ordinal) || l.Contains('├', StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_stand_under_figures()
    {
        var forest = AnalyzeRun.Of(Nasty, 110, colors: false, ["-", "--measure", "GEN"]).Out.Split('\n').Where(l => l.EndsWith(']') && l.Contains('%', StringComparison.Ordinal) && !l.EndsWith("CI]", StringComparison.Ordinal)).ToList();
        forest.Count.ShouldBe(8);
        forest.Select(DisplayWidth.Of).Distinct().ShouldHaveSingleItem();
        forest.Select(l => DisplayWidth.Of(l[..l.LastIndexOf('[')])).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void Right_to_left_names_keep_to_themselves_and_controls_do_not_come_through()
    {
        var text = AnalyzeRun.Of(Nasty, 110, colors: false, ["-", "--measure", "GEN"]).Out;
        text.ShouldContain("\u2068 دراسة\u2069");
        text.ShouldNotContain("\u202E");
        text.ShouldContain("étudefdp".Normalize(System.Text.NormalizationForm.FormD));
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("漏出", 4)]
    [InlineData("שלום", 4)]
    [InlineData("├─■┤", 4)]
    [InlineData("\u2068x\u2069", 1)]
    public void Width_of_texts(string text, int width) => DisplayWidth.Of(text).ShouldBe(width);

    [Theory]
    [InlineData("abcdef", 4, "abc…")]
    [InlineData("abc", 4, "abc ")]
    [InlineData("漏出研究", 4, "漏… ")]
    [InlineData("ab cdef", 4, "ab… ")]
    public void Texts_of_a_width(string text, int width, string cut) => DisplayWidth.Left(text, width).ShouldBe(cut);

    [Theory]
    [InlineData(0.4, 3)]
    [InlineData(20, 1)]
    [InlineData(3, 2)]
    [InlineData(0.00005, 7)]
    [InlineData(1e-30, 8)]
    [InlineData(1e6, 0)]
    [InlineData(0, 3)]
    public void Decimals_follow_the_width_of_the_interval(double width, int decimals) => Numerals.Decimals(width).ShouldBe(decimals);

    [Theory]
    [InlineData(0.2, 5, 1.0, true, "0.2 0.5 1 2 5")]
    [InlineData(0.001, 3000, 1.0, true, "0.001 0.01 0.1 1 10 100 1000")]
    [InlineData(-3, 5, 0.0, false, "−3 −2 −1 0 1 2 3 4 5")]
    [InlineData(0.01, 0.94, null, false, "0 0.2 0.4 0.6 0.8")]
    [InlineData(7, 7, null, false, "4 5 6 7 8 9 10")]
    public void Ticks_are_round_values(double from, double to, double? none, bool isLogarithmic, string ticks)
    {
        var axis = PlotAxis.Of([(from, new(from, from)), (to, new(to, to))], [], none, isLogarithmic, 36);
        string.Join(' ', axis.Ticks().Select(PlotAxis.Label)).ShouldBe(ticks);
        axis.Ticks().ShouldAllBe(t => axis.Column(t) >= 0 && axis.Column(t) < 36);
    }

    [Fact]
    public void An_interval_far_longer_than_the_others_is_cut_and_shown_so()
    {
        var text = AnalyzeRun.OfText("study,yi,vi\nA,0.1,0.01\nB,0.2,0.01\nC,0.15,0.01\nD,0.1,900\n", "--measure", "GEN").Out;
        text.Split('\n').Single(l => l.StartsWith(" D ", StringComparison.Ordinal)).ShouldContain("←─");
        text.Split('\n').Single(l => l.StartsWith(" A ", StringComparison.Ordinal)).ShouldContain("├");
    }
}
