using ReportGen.Model.Diagnostics;
using static ReportGen.UnitTests.Analysis.Synthesis.SynthesisReview;

namespace ReportGen.UnitTests.Analysis.Synthesis;

/// <summary>Messages about effects and their synthesis: each provoked, and its wording approved.</summary>
public class SynthesisDiagnosticsTests
{
    private const string Means =
        """
              year: {type: year, label: Year}
              m1i: {type: number, label: Mean treated}
              sd1i: {type: number, label: SD treated}
              n1i: {type: count, label: Treated}
              m2i: {type: number, label: Mean control}
              sd2i: {type: number, label: SD control}
              n2i: {type: count, label: Controls}
        """;

    private static IEnumerable<(string Name, SynthesisReview Review)> Cases =>
    [
        ("a measure that does not exist", Of(Binary("RRR", Pooled))),
        ("a measure in lower case", Of(Binary("rr", Pooled))),
        ("columns of another measure", Of(Binary("MD", Pooled))),
        ("a role that the measure does not know", Of(Binary("RR", Pooled).Replace("n2i: n2i}", "n2i: n2i, xi: ai}", StringComparison.Ordinal))),
        ("a measure of an analysis that needs other columns", Of(Binary("RR", "      pooled: {model: random_effects, measure: SMD, estimator: REML, test: z}\n"))),
        ("Mantel-Haenszel of a measure that it does not pool", Of(Binary("AS", "      mh: {model: mantel_haenszel}\n"))),
        ("a mixed model without its kind", Of(Binary("OR", "      mixed: {model: glmm, test: z}\n"))),
        ("a mixed model, Peto and Mantel-Haenszel of means", OfMeans("      mixed: {model: glmm, test: z}\n      peto: {model: peto}\n      mh: {model: mantel_haenszel}\n")),
        ("a correction, a variance, percent and tests of events for means", OfMeans(Pooled,
            "    correction: {drop_double_zeros: true}\n    variance: AV\n    scale: percent\n    small_study:\n      pooled: {tests: [peters]}\n")),
        ("tests of events of two groups for proportions", Of(Proportion(
            "      pooled: {model: random_effects, measure: PLO, estimator: REML, test: z, level: 0.95, decimals: 1}\n", "    small_study:\n      pooled: {tests: [harbord]}\n"))),
        ("no effect where there is one group", Of(
            "    kind: effect\n    table: studies\n    label: Falls\n    measure: PLO\n    columns: {xi: ai, ni: n1i}\n    level: 0.95\n    decimals: 2\n    no_effect: 0.5\n" +
            "    analyses:\n      mixed: {model: glmm, glmm: UM.FS, test: z}\n")),
        ("counts that cannot be", Of(Binary("RR", Pooled), "2001,101,100,11,100,1,2,home", "2002,6,120,19,110,2,4,ward", "2003,3,90,9,95,3,6,ward")),
        ("no effect size without a correction", Of(Binary("RR", Pooled, "    correction: {to: none}\n"), "2001,0,100,11,100,1,2,home", "2002,6,120,19,110,2,4,ward")),
        ("a model without a maximum", Of(Binary("OR", "      mixed: {model: glmm, glmm: CM.EL, test: z}\n"), "2001,0,100,11,100,1,2,home", "2002,0,120,19,110,2,4,ward")),
        ("an estimator that does not converge", Of(
            Binary("RR", Pooled.Replace("REML", "DLIT", StringComparison.Ordinal)), "2001,15,100,38,100,1,2,home", "2002,7,100,58,100,2,4,ward", "2003,21,100,2,100,3,6,ward",
            "2004,2,100,2,100,4,8,home")),
        ("a moderator without variation", Of(Moderated("[dose]"), "2001,4,100,11,100,1,2,home", "2002,6,120,19,110,1,4,ward", "2003,3,90,9,95,1,6,ward")),
        ("moderators that follow from one another", Of(Moderated("[dose, twice]"))),
        ("a factor of one level", Of(Moderated("[setting]"), "2001,4,100,11,100,1,2,home", "2002,6,120,19,110,1,4,home", "2003,3,90,9,95,1,6,home")),
        ("more coefficients than studies", Of(Moderated("[dose, year]"), "2001,4,100,11,100,1,2,home", "2002,6,120,19,110,3,4,home", "2004,3,90,9,95,1,6,home")),
        ("an estimator that regression does not have", Of(Binary("RR", Pooled.Replace("REML", "DLIT", StringComparison.Ordinal), Moderators("[dose]")))),
        ("one subgroup", Of(Binary("RR", Pooled, Subgroups), "2001,4,100,11,100,1,2,home", "2002,6,120,19,110,1,4,home", "2003,3,90,9,95,1,6,home")),
        ("a subgroup without effect sizes", Of(
            Binary("RR", Pooled, "    correction: {to: none}\n" + Subgroups), "2001,4,100,11,100,1,2,home", "2002,0,120,19,110,1,4,ward", "2003,3,90,9,95,1,6,home")),
        ("predictions at what is no value", Of(Binary("RR", Pooled, Moderators("[dose, setting]", ", predictions: {a: {dose: high, setting: hme}}")))),
        ("tests of small-study effects in five studies", Of(
            Binary("RR", Pooled, "    small_study:\n      pooled: {tests: [egger], insist: true}\n"), [.. new SynthesisReview().Rows.Take(5)])),
        ("a funnel of proportions", Of(Proportion(
            "      pooled: {model: random_effects, measure: PLO, estimator: REML, test: z, level: 0.95, decimals: 1}\n", "    small_study:\n      pooled: {tests: [egger]}\n"))),
        ("an outcome that no study reports", Of(Binary("RR", Pooled), "2001,NR,100,11,100,1,2,home")),
    ];

    private const string Subgroups = "    subgroups:\n      by_setting: {label: Setting, column: setting, analysis: pooled}\n";

    [Fact]
    public void Wording_of_synthesis_diagnostics()
    {
        var accounts = Cases.Select(c => $"## {c.Name}\n" + string.Concat(c.Review.Analyse().Diagnostics.Select(Account)) + "\n").ToList();
        accounts.ShouldAllBe(a => a.Contains("RG6", StringComparison.Ordinal), "each case gives a diagnostic");
        string.Concat(accounts).ShouldMatchApproved(c => c.SubFolder("Approved").WithFileExtension(".txt").LocateTestMethodUsingAttribute<FactAttribute>().NoDiff());
    }

    [Fact]
    public void Every_code_of_synthesis_is_provoked_and_documented()
    {
        var provoked = Cases.SelectMany(c => c.Review.Analyse().Diagnostics).Select(d => d.Code).ToHashSet(StringComparer.Ordinal);
        var documented = File.ReadAllLines(RepositoryFolder.Path("data", "README.md")).Where(l => l.StartsWith("| RG6", StringComparison.Ordinal)).Select(l => l[2..7]).ToList();
        documented.Where(IsOwn).ShouldBe(provoked.Where(IsOwn).Order(StringComparer.Ordinal));

        static bool IsOwn(string code) => string.CompareOrdinal(code, "RG618") >= 0 && string.CompareOrdinal(code, "RG629") <= 0;
    }

    private static string Account(Diagnostic d) =>
        $"{d.Code} {d.Severity} {Path.GetFileName(d.Span.File)}:{d.Span.Line}:{d.Span.Column} +{d.Span.Length}\n  {d.Message}\n  found: {d.Found}\n  expected: {d.Expected}\n  hint: {d.Hint}\n";

    private static SynthesisReview Of(string outcome, params string[] rows) => rows.Length == 0 ? new() { Outcome = outcome } : new() { Outcome = outcome, Rows = rows };

    private static SynthesisReview OfMeans(string analyses, string more = "") => new()
    {
        Columns = Means,
        Header = "year,m1i,sd1i,n1i,m2i,sd2i,n2i",
        Rows = ["2001,10,2,20,12,2,20", "2002,11,3,30,12,3,31", "2003,9,2,25,12,2,24"],
        Outcome = "    kind: effect\n    table: studies\n    label: Pain\n    measure: MD\n    columns: {m1i: m1i, sd1i: sd1i, n1i: n1i, m2i: m2i, sd2i: sd2i, n2i: n2i}\n" +
            $"    level: 0.95\n    decimals: 2\n    analyses:\n{analyses}{more}",
    };

    private static string Moderated(string columns) => Binary("RR", Pooled, Moderators(columns));

    private static string Moderators(string columns, string more = "") => $"    moderators:\n      by_it: {{label: It, columns: {columns}, analysis: pooled{more}}}\n";
}
