namespace ReportGen.UnitTests.Cli.Analyze;

/// <summary>Every message of <c>analyze</c>, provoked, in its approved wording.</summary>
public class AnalyzeDiagnosticsTests
{
    private const string TwoArms = "study,ai,n1i,ci,n2i,dose,centre\nA,1,10,2,10,5,x\nB,3,12,4,12,5,x\nC,2,9,5,9,5,y\nD,4,20,8,20,5,y\n";

    private static readonly (string What, string Csv, string[] Args)[] OfData =
    [
        ("no rows", "study,yi,vi\n", ["--measure", "GEN"]),
        ("an empty file", "", ["--measure", "GEN"]),
        ("semicolons", "study;yi;vi\nA;1;2\n", ["--measure", "GEN"]),
        ("a column twice, a short row, a blank line, an open quote", "study,yi,yi,vi\nA,1\n\nB,1,2,3,4\nC,\"1,2,3\n", ["--measure", "GEN"]),
        ("cells that hold no number", "study,xi,ni\nA,\"1,5\",9\nB,12 mL,14\nC,n/a,9\nD,some,9\nE,1.5e+1,20\n", ["--measure", "PR"]),
        ("a slip in a moderator", "study,yi,vi,dose\nA,1,1,1\nB,2,1,2\nC,2,1,3O\nD,3,2,4\n", ["--measure", "GEN", "--moderators", "dose"]),
        ("columns that the measure needs", "study,AI,N1_i,ci\nA,1,2,3\n", ["--measure", "RR"]),
        ("columns named that are not there", "study,yi,vi,year\nA,1,2,3\n", ["--measure", "GEN", "--vi", "v", "--label", "studdy", "--subgroup", "g", "--cumulative", "yaer", "--moderators", "dose,year"]),
        ("figures that cannot be", "study,xi,ni\nA,12,10\nB,-1,10\nC,2,10\nD,NR,0\n", ["--measure", "PLO"]),
        ("an interval without its estimate", "study,est,ci.lb,ci.ub\nA,2,3,4\nB,2,1,4\n", ["--measure", "HR"]),
        ("a correlation beyond 1", "study,ri,ni\nA,1.2,10\nB,0.2,10\n", ["--measure", "ZCOR"]),
        ("nothing reported", "study,xi,ni\nA,NR,10\nB,,10\n", ["--measure", "PLO"]),
        ("nothing but double zeros", "study,ai,n1i,ci,n2i\nA,0,9,0,9\nB,0,8,0,8\n", ["--measure", "OR", "--method", "GLMM"]),
        ("no events for Mantel and Haenszel", "study,ai,n1i,ci,n2i\nA,0,9,0,9\nB,0,8,0,8\n", ["--measure", "OR", "--method", "MH"]),
        ("no events at all", "study,xi,ni\nA,0,9\nB,0,8\n", ["--measure", "PLO", "--method", "GLMM"]),
        ("a variance of zero", "study,yi,vi\nA,1,1\nB,2,0\n", ["--measure", "GEN", "--method", "DL"]),
        ("a fit without solution", "study,yi,vi\nA,0,1\nB,1e300,1\n", ["--measure", "GEN"]),
        ("a moderator without variation", TwoArms, ["--measure", "RR", "--moderators", "dose"]),
        ("a moderator that no study reports", "study,yi,vi,dose\nA,1,1,NR\nB,2,1,NR\nC,2,1,\n", ["--measure", "GEN", "--moderators", "dose"]),
        ("a moderator twice", "study,yi,vi,dose\nA,1,1,1\nB,2,1,2\nC,2,1,3\nD,3,2,4\n", ["--measure", "GEN", "--moderators", "dose,factor(dose)"]),
        ("too few studies for a moderator", "study,yi,vi,dose\nA,1,1,1\nB,2,1,2\n", ["--measure", "GEN", "--moderators", "dose", "--influence"]),
        ("an estimator without regression", "study,yi,vi,dose\nA,1,1,1\nB,2,1,2\nC,2,1,3\nD,3,2,4\n", ["--measure", "GEN", "--moderators", "dose", "--method", "GENQ"]),
        ("influence of one study", "study,yi,vi\nA,1,1\n", ["--measure", "GEN", "--influence"]),
        ("a subgroup without solution", "study,ai,n1i,ci,n2i,centre\nA,1,10,2,10,x\nB,3,12,4,12,x\nC,0,9,0,9,y\n", ["--measure", "OR", "--method", "MH", "--subgroup", "centre"]),
    ];

    private static readonly string[][] OfUsage =
    [
        [],
        ["-"],
        ["-", "--measure", "RRR"],
        ["-", "--measure", "RR", "--method", "REM", "--test", "t", "--to", "some", "--add", "-1", "--vtype", "XX"],
        ["-", "--measure", "RR", "--level", ".95"],
        ["-", "--measure", "RR", "--level", "1"],
        ["-", "--measure", "RR", "--level", "100"],
        ["-", "--measure", "RR", "--level", "high"],
        ["-", "--measure", "RR", "--leave"],
        ["-", "--measure", "SMD", "--method", "MH", "--xi", "x", "--drop00", "--add", "1", "--vtype", "AV", "--insist"],
        ["-", "--measure", "OR", "--method", "PETO", "--test", "knha", "--moderators", "dose", "--influence"],
        ["-", "--measure", "PFT", "--method", "GLMM"],
        ["-", "--measure", "IRR", "--method", "CM.AL"],
    ];

    [Fact]
    public void Wording_of_messages_about_data() => Approve(OfData.Select(c => Account(c.What, AnalyzeRun.OfText(c.Csv, c.Args))));

    [Fact]
    public void Wording_of_messages_about_usage() => Approve(OfUsage.Select(args =>
    {
        var run = AnalyzeRun.Of(args);
        run.ExitCode.ShouldBe(2, string.Join(' ', args));
        return Account(string.Join(' ', args), run);
    }));

    [Fact]
    public void Every_code_is_provoked()
    {
        var printed = string.Concat(OfData.Select(c => AnalyzeRun.OfText(c.Csv, c.Args).Error));
        foreach (var code in (string[])["RG911", "RG912", "RG913", "RG914", "RG915", "RG916"]) printed.ShouldContain(code);
    }

    [Fact]
    public void A_file_that_is_not_there()
    {
        var run = AnalyzeRun.Of(AnalyzeRun.Data("bgc.csv"), "--measure", "RR");
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("error RG102:");
        run.Error.ShouldContain("Did you mean 'bcg.csv'?");
    }

    [Fact]
    public void Of_an_error_nothing_stands_on_standard_output()
    {
        foreach (var (_, csv, args) in OfData)
        {
            var run = AnalyzeRun.OfText(csv, args);
            run.ExitCode.ShouldBe(run.Error.Contains("error RG", StringComparison.Ordinal) ? 1 : 0);
            (run.Out.Length == 0).ShouldBe(run.ExitCode == 1);
        }
    }

    private static string Account(string what, AnalyzeRun run) => $"## {what}\nexit {run.ExitCode}\n{run.Error}\n";

    private static void Approve(IEnumerable<string> accounts) =>
        string.Concat(accounts).ShouldMatchApproved(c => c.SubFolder("Approved").WithFileExtension(".txt").LocateTestMethodUsingAttribute<FactAttribute>().NoDiff());
}
