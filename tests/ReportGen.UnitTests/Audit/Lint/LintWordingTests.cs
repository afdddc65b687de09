using ReportGen.Audit.Lint;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Audit.Lint;

/// <summary>Every message of check, provoked by prose on the samples' data, with its place and exact words.</summary>
public class LintWordingTests
{
    private static readonly LintSample Cervical = LintSample.Of("cervical-vertebroplasty");
    private static readonly LintSample Vaccine = LintSample.Of("bcg-vaccine");

    private static readonly (string Prose, string Code)[] Cases =
    [
        ("There were 22 leaks, and *I*² was 40.4%.", "RG810"),
        ("All six studies were case series.", "RG810"),
        ("There were 25 leaks in total. Nine studies report complications.", "RG811"),
        ("The mean injected volume was 3.1 mL.", "RG811"),
        ("We asked 7 experts, half of them twice.", "RG812"),
        ("There were { leakage.events } leaks.", "RG813"),
        ("One leak was seen at C9.", "RG814"),
        ("It has been known since 1997.", "RG815"),
        ("Figure 2 shows them, Table 99 does not.", "RG816"),
        ("Leaks were seen in 22 of 135 vertebrae (18%).", "RG820"),
        ("The mean difference was 5.7 (95% CI 3.1–8.2; p = 0.2).", "RG821"),
        ("The test gave t(3) = 7.04, p = 0.06, and χ²(1) = 3.84, p < 0.01.", "RG824"),
        ("Eight studies were included in the review.", "RG825"),
        ("There were 6 complications: 3 cases of odynophagia, 1 neuralgia and 1 stroke.", "RG826"),
        ("The mean volume was {{ volume.mean }} mg.", "RG827"),
        ("C3 was treated most often, at {{ levels.c2.vertebrae }} places.", "RG818"),
    ];

    private static readonly (string Prose, string Code)[] Claims =
    [
        ("The effect of vaccination on tuberculosis was not significant.", "RG840"),
        ("The difference was significant (p = 0.2).", "RG840"),
        ("Vaccination may increase the risk; it increases tuberculosis.", "RG841"),
        ("Scores fell from 2 to 5.", "RG843"),
        ("Vaccination reduces the risk of tuberculosis.", "RG844"),
        ("Vaccination has no effect on tuberculosis.", "RG845"),
    ];

    private static readonly (string Prose, string Code)[] OpenClaims =
    [
        ("Vaccination reduces the risk of tuberculosis.", "RG842"),
        ("Vaccination has no effect on tuberculosis.", "RG846"),
    ];

    [Fact]
    public void Of_numbers() => Approve(Cases, Cervical);

    [Fact]
    public void Of_claims() => Approve(Claims, Vaccine);

    [Fact]
    public void Of_claims_on_an_interval_that_includes_no_effect() => Approve(OpenClaims, Vaccine.WithFindings(Undecided));

    [Fact]
    public void Of_the_abstract() => Approve(
        Cervical.Of("The rate was {{ leakage.exact.estimate }}.", "There were {{ leakage.events }}, that is {{ leakage.exact.estimate | percent 3 }}."), ["RG828", "RG829"]);

    [Fact]
    public void Of_granularity() => Approve(
        Cervical.With(r => r with { Tables = [Scores(r.Tables[0])] }).Lint.Check().Where(d => d.Code is "RG822" or "RG823"), ["RG822", "RG823"]);

    [Fact]
    public void Of_constants_and_acceptances()
    {
        var span = new SourceSpan("review.yml", 3, 5, 6);
        var constant = Cervical.With(r => r with { Settings = r.Settings with { Constants = [new("seven seas", span)] } });
        var report = LintReport.Of([], [new(new("RG812", span), "seven seas", "methods.md", "why"), new(new("RG101", span), "", "", "why")]);
        Approve(constant.Lint.Check().Where(d => d.Code == "RG817").Concat(report.Open), ["RG817", "RG850", "RG851"]);
    }

    private static void Approve((string Prose, string Code)[] cases, LintSample sample)
    {
        var accounts = new List<string>();
        foreach (var (prose, code) in cases)
        {
            var found = sample.Of(prose, "");
            found.Select(d => d.Code).ShouldContain(code, prose);
            accounts.Add($"--- {prose}\n{string.Join('\n', found.Select(Account))}");
        }

        Match(string.Join('\n', accounts));
    }

    private static void Approve(IEnumerable<Diagnostic> findings, string[] codes)
    {
        var found = findings.ToArray();
        found.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal).ShouldBe(codes);
        Match(string.Join('\n', found.Select(Account)));
    }

    private static void Match(string text) =>
        text.ShouldMatchApproved(c => c.SubFolder("Approved").WithFileExtension(".txt").LocateTestMethodUsingAttribute<FactAttribute>().NoDiff());

    private static string Account(Diagnostic d) =>
        $"{d.Span} {d.Severity} {d.Code}: {d.Message}\n  found: {d.Found}\n  expected: {d.Expected}\n  hint: {d.Hint}";

    // Ten whole scores have no mean of 3.45, and with a mean of 3.4 no standard deviation of 1.05; 0.97 they can have.
    private static DataTable Scores(DataTable table)
    {
        DataColumn Column(string name, Granularity? granularity) => table.Declaration.Columns.First(c => c.Type == ColumnType.Number) with { Name = name, Granularity = granularity };
        Cell Number(string raw, int line) => new Cell<double>(
            raw, new SourceSpan("scores.csv", line, 1, raw.Length), "", true, double.Parse(raw, System.Globalization.CultureInfo.InvariantCulture));
        DataRow Row(int line, string mean, string deviation) => new(
            $"r{line}", $"Row {line}", new SourceSpan("scores.csv", line, 1, 1),
            System.Collections.Immutable.ImmutableDictionary<string, Cell>.Empty.Add("n", Number("10", line)).Add("mean", Number(mean, line)).Add("sd", Number(deviation, line)));
        var columns = (DataColumn[])[Column("n", null), Column("mean", new Granularity(1, "n", 1, null)), Column("sd", new Granularity(1, "n", 1, "mean"))];
        return new DataTable(table.Declaration with { Columns = [.. columns] }, [Row(2, "3.45", "1.00"), Row(3, "3.4", "1.05"), Row(4, "3.4", "0.97")]);
    }

    private static ReviewFindings Undecided(ReviewFindings findings) => findings with
    {
        Outcomes =
        [
            .. findings.Outcomes.Select(o => o is not EffectFindings e ? o : e with
            {
                Results = e.Results with
                {
                    Pooled = [e.Pooled[0] with { Upper = e.Pooled[0].Upper with { Value = new QuantityValue.Scalar(1.2) }, Interval = e.Pooled[0].Interval with { Value = new QuantityValue.Interval(0.33, 1.2) } }, .. e.Pooled[1..]],
                },
            }),
        ],
    };
}
