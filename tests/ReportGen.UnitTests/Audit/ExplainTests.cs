using ReportGen.Cli;
using Shouldly.Configuration;

namespace ReportGen.UnitTests.Audit;

/// <summary>The verb <c>explain</c> as a reader meets it.</summary>
public class ExplainTests
{
    private static readonly string[] Places = ["--data", RepositoryFolder.Path("data"), "--templates", RepositoryFolder.Path("templates")];

    [Theory]
    [InlineData("leakage.crude.interval")]
    [InlineData("tuberculosis.pooled.estimate")]
    [InlineData("studies.masala_2011.leaks")]
    public void A_quantity_down_to_its_cells(string address) => Explain(address, "--depth", "2").Out.ShouldMatchApproved(o => Approve(o, address));

    // What has been told is not told again, and each kind of number says what it is.
    [Fact]
    public void A_p_value_with_all_that_is_behind_it() => Explain("pain.change.p").Out.ShouldMatchApproved(o => Approve(o, "pain.change.p"));

    [Fact]
    public void A_slip_in_the_name_of_a_file_is_answered_with_the_name() =>
        Explain("16%", "--in", "manuscript/resluts.md").Error.ShouldContain("Did you mean 'manuscript/results.md'");

    [Fact]
    public void A_printed_text_in_its_place()
    {
        var (code, text, error) = Explain("16%", "--in", "manuscript/results.md:17");
        error.ShouldBeEmpty();
        code.ShouldBe(0);
        text.ShouldStartWith("leakage.crude.estimate");
        text.ShouldContain("studies.csv[masala_2011].leaks \u201c2\u201d, studies.csv:5:77");
    }

    [Fact]
    public void Texts_that_are_printed_of_several_quantities_are_listed()
    {
        var (code, text, _) = Explain("2");
        code.ShouldBe(0);
        text.ShouldContain("quantities are printed as 2.");
        text.ShouldContain("studies.masala_2011.leaks");
    }

    [Theory]
    [InlineData("RG880", "leakage.poled.estimate")]
    [InlineData("RG881", "99%", "--in", "manuscript/results.md:17")]
    [InlineData("RG882", "16%", "--in", "manuscript/results.md:1")]
    public void What_is_not_there_is_said_with_what_is(string code, params string[] args)
    {
        var (exit, text, error) = Explain(args);
        exit.ShouldBe(1);
        text.ShouldBeEmpty();
        error.ShouldMatchApproved(o => Approve(o, code));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    public void Lines_keep_to_the_width_of_the_terminal(int width)
    {
        using StringWriter output = new(), error = new();
        CommandLine.Run(["explain", "tuberculosis.pooled.i2", .. Places], new Terminal(output, error, Colors: false, Interactive: false) { Width = width }).ShouldBe(0);
        // An address is never broken: it is to be copied.
        output.ToString().Split('\n').Where(l => l.Length > width && l.Trim(' ', '│', '├', '└', '─').Contains(' ', StringComparison.Ordinal)).ShouldBeEmpty();
    }

    // So wide that no path of the checkout breaks a line.
    private static (int ExitCode, string Out, string Error) Explain(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var code = CommandLine.Run(["explain", .. args, .. Places], new Terminal(output, error, Colors: false, Interactive: false) { Width = 1000 });
        return (code, Anonymous(output.ToString()), Anonymous(error.ToString()));
    }

    private static string Anonymous(string text) => text.ReplaceLineEndings("\n").Replace(RepositoryFolder.Root, "", StringComparison.Ordinal);

    private static void Approve(ShouldMatchConfigurationBuilder options, string name) =>
        options.SubFolder("Approved").WithFilenameGenerator((_, _, type, extension) => $"Explain.{name}.{type}.{extension}").WithFileExtension("txt").NoDiff();
}
