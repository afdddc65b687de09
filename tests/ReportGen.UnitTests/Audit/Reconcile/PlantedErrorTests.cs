using ReportGen.Audit.Reconcile;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.UnitTests.Analysis.Synthesis;

namespace ReportGen.UnitTests.Audit.Reconcile;

/// <summary>
/// Errors planted in generated data: the wrong data are analysed as a publication would have done, what comes out is printed, and the reconciliation, which knows only the right
/// data, has to name the error.
/// </summary>
public class PlantedErrorTests
{
    private const string Means =
        """
              m1i: {type: number, label: Mean treated}
              sd1i: {type: number, label: SD treated}
              n1i: {type: count, label: Treated}
              m2i: {type: number, label: Mean control}
              sd2i: {type: number, label: SD control}
              n2i: {type: count, label: Controls}
        """;

    private static readonly string[] MeanRows = ["4.1,2.1,40,5.2,2.3,42", "3.6,1.8,64,4.4,2.0,61", "5.0,2.6,25,5.1,2.4,25", "3.9,2.2,90,5.3,2.5,88", "4.4,1.9,55,4.9,2.2,50"];

    private static readonly SynthesisReview Binary = new();

    private static readonly SynthesisReview OfMeans = new() { Columns = Means, Header = "m1i,sd1i,n1i,m2i,sd2i,n2i", Rows = MeanRows, Outcome = OutcomeOf("MD", "m1i, sd1i, n1i, m2i, sd2i, n2i") };

    private static readonly SynthesisReview Reported = new()
    {
        Columns = "      yi: {type: number, label: Log hazard ratio}\n      sei: {type: number, label: SE}",
        Header = "yi,sei",
        Rows = ["-0.41,0.12", "-0.22,0.19", "-0.63,0.25", "-0.11,0.15", "-0.35,0.22"],
        Outcome = OutcomeOf("HR", "yi, sei"),
    };

    [Fact]
    public void Swapped_arms() => Named(Binary, Binary with { Rows = [.. Binary.Rows.Select(Swapped)] }, "arms_swapped");

    [Fact]
    public void Swapped_arms_of_one_study() => Named(Binary, With(Binary, 5, Swapped), "arms_swapped_in:Study 6");

    [Fact]
    public void Swapped_arms_of_means() => Named(OfMeans, OfMeans with { Rows = [.. MeanRows.Select(SwappedMeans)] }, "arms_swapped");

    [Fact]
    public void Standard_errors_for_standard_deviations() => Named(OfMeans, OfMeans with { Rows = [.. MeanRows.Select(r => Scaled(r, n => 1 / Math.Sqrt(n)))] }, "se_for_sd");

    [Fact]
    public void Standard_errors_for_standard_deviations_of_one_study() => Named(OfMeans, With(OfMeans, 3, r => Scaled(r, n => 1 / Math.Sqrt(n))), "se_for_sd_in:Study 4");

    [Fact]
    public void Standard_deviations_for_standard_errors() => Named(OfMeans, OfMeans with { Rows = [.. MeanRows.Select(r => Scaled(r, Math.Sqrt))] }, "sd_for_se");

    [Fact]
    public void One_study_double() => Named(Binary, Binary with { Rows = [.. Binary.Rows, Binary.Rows[3]] }, "doubled:Study 4");

    [Fact]
    public void One_study_left_out() => Named(OfMeans, OfMeans with { Rows = [MeanRows[0], MeanRows[1], MeanRows[2], MeanRows[4]] }, "left_out:Study 4");

    [Fact]
    public void Two_studies_left_out() => Named(Binary, Binary with { Rows = [.. Binary.Rows.Where((_, i) => i is not (1 or 5))] }, "left_out:Study 2 + left_out:Study 6");

    [Fact]
    public void A_ratio_the_other_way_round() => Named(Reported, Reported with { Rows = [.. Reported.Rows.Select(r => r[1..])] }, "reciprocal");

    [Fact]
    public void A_logarithm_not_carried_back()
    {
        var findings = Binary.Findings();
        Search(Binary, findings, "transformed.").Smallest.Select(ReconciledSample.Told).ShouldBe(["not_back_transformed:log risk ratio"]);
    }

    [Fact]
    public void Another_estimator_and_test_together() => Named(
        Binary, Binary with { Outcome = SynthesisReview.Binary("RR", "      pooled: {model: random_effects, estimator: SJ, test: z}\n") }, "test_z + model:random effects, Sidik-Jonkman");

    [Fact]
    public void What_nothing_explains_has_its_nearest()
    {
        var (review, findings, _) = Binary.AnalyseWithReview();
        var published = review with { Published = [Printed("estimate", "9.87654")] };
        var figure = Reconciler.Reconcile(published, findings).Value!.Figures.Single();
        figure.Status.ShouldBe(ReconciliationStatus.NotExplained);
        figure.Search!.Matching.ShouldBe(0);
        figure.Search.Searched.ShouldBeGreaterThan(500);
        figure.Search.Nearest.ShouldNotBeNull();
    }

    private static string OutcomeOf(string measure, string columns) =>
        $"    kind: effect\n    table: studies\n    label: Falls\n    measure: {measure}\n    columns: {{{string.Join(", ", columns.Split(", ").Select(c => $"{c}: {c}"))}}}\n    level: 0.95\n"
        + "    decimals: 2\n    analyses:\n" + SynthesisReview.Pooled;

    private static void Named(SynthesisReview right, SynthesisReview wrong, string expected)
    {
        var search = Search(right, wrong.Findings(), "");
        search.Smallest.Select(ReconciledSample.Told).ShouldBe([expected]);
        search.AsDeclared.ShouldBeFalse();
        search.Matching.ShouldBe(1);
        search.Searched.ShouldBeGreaterThan(20);
    }

    // Estimate and limits to four decimals, as the wrong data give them, against the right data.
    private static MethodSearch Search(SynthesisReview right, ReviewFindings wrong, string from)
    {
        var (review, findings, _) = right.AnalyseWithReview();
        string Print(string part) => wrong.Find($"falls.pooled.{from}{part}")!.PrintedAs(NumberFormat.Fixed(4));
        var published = review with { Published = [.. new[] { "estimate", "lower", "upper" }.Select(p => Printed(p, Print(p)))] };
        var reconciled = Reconciler.Reconcile(published, findings);
        reconciled.Diagnostics.ShouldBeEmpty();
        return reconciled.Value!.Groups.Single().Search;
    }

    private static PublishedFigure Printed(string part, string printed) => new(part, $"falls.pooled.{part}", part, printed, "Abstract", "", SourceSpan.OfFile("published.csv"));

    private static SynthesisReview With(SynthesisReview review, int row, Func<string, string> change) =>
        review with { Rows = [.. review.Rows.Select((r, i) => i == row ? change(r) : r)] };

    private static string Swapped(string row) => row.Split(',') is var c ? string.Join(',', [c[0], c[3], c[4], c[1], c[2], .. c[5..]]) : row;

    private static string SwappedMeans(string row) => row.Split(',') is var c ? string.Join(',', c[3], c[4], c[5], c[0], c[1], c[2]) : row;

    private static string Scaled(string row, Func<double, double> factor)
    {
        var c = row.Split(',');
        string Times(int sd, int n) => (double.Parse(c[sd], System.Globalization.CultureInfo.InvariantCulture) * factor(double.Parse(c[n], System.Globalization.CultureInfo.InvariantCulture)))
            .ToString("F12", System.Globalization.CultureInfo.InvariantCulture);
        return string.Join(',', c[0], Times(1, 2), c[2], c[3], Times(4, 5), c[5]);
    }
}
