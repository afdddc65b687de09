using System.Text.Json;
using ReportGen.Analysis.Measures;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.UnitTests.Analysis.Measures;

public class MeasureCatalogueTests
{
    private const double NaN = double.NaN;

    [Fact]
    public void Names_are_unique_and_found_whatever_their_case()
    {
        MeasureCatalogue.All.Select(m => m.Name).ShouldBeUnique();
        MeasureCatalogue.All.ShouldAllBe(m => MeasureCatalogue.Find(m.Name.ToLowerInvariant()) == m);
        MeasureCatalogue.Find("RRR").ShouldBeNull();
    }

    [Fact]
    public void The_literature_is_in_the_references_of_the_methods()
    {
        using var references = JsonDocument.Parse(File.ReadAllBytes(RepositoryFolder.Path("templates", "methods", "references.json")));
        var keys = references.RootElement.EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToHashSet();
        MeasureCatalogue.All.SelectMany(m => m.Literature).Distinct().Where(k => !keys.Contains(k)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("RR", 0, 1)]
    [InlineData("RD", 0, 0)]
    [InlineData("ZCOR", 0, 0)]
    [InlineData("HR", 0, 1)]
    public void No_effect_has_a_value_on_both_scales(string name, double analysis, double reader)
    {
        MeasureCatalogue.Find(name)!.Null.ShouldBe(analysis);
        MeasureCatalogue.Find(name)!.ReaderNull.ShouldBe(reader);
    }

    [Fact]
    public void A_measure_of_one_group_has_no_value_of_no_effect() => MeasureCatalogue.Find("PLO")!.ReaderNull.ShouldBeNull();

    [Theory]
    [InlineData("PR", 0.25)]
    [InlineData("PLN", 0.25)]
    [InlineData("PLO", 0.25)]
    [InlineData("PAS", 0.25)]
    [InlineData("PFT", 0.25)]
    [InlineData("IR", 0.25)]
    [InlineData("IRLN", 0.25)]
    [InlineData("IRS", 0.25)]
    [InlineData("IRFT", 0.25)]
    [InlineData("RR", 0.5)]
    [InlineData("ROM", 2)]
    [InlineData("ZCOR", 0.3)]
    public void An_effect_size_is_carried_back_to_what_it_was_made_of(string name, double reader)
    {
        var columns = Columns(("xi", [5]), ("ni", [20]), ("ti", [20]), ("ai", [5]), ("n1i", [20]), ("ci", [10]), ("n2i", [20]), ("ri", [0.3]),
            ("m1i", [4]), ("sd1i", [1]), ("m2i", [2]), ("sd2i", [1]));
        var figures = StudyFigures.From(MeasureCatalogue.Find(name)!, columns)!;
        figures.Measure.ToReader(figures.EffectSizes().Yi[0]!.Value, figures.Denominator([0])).ShouldBe(reader, 1e-12);
    }

    [Fact]
    public void A_pooled_double_arcsine_is_carried_back_with_the_harmonic_mean_of_the_trials()
    {
        var figures = StudyFigures.From(MeasureCatalogue.Find("PFT")!, Columns(("xi", [1, 2, NaN]), ("ni", [10, 40, 20])))!;
        figures.Denominator([0, 1])!.Value.ShouldBe(16, 1e-12);
        Should.Throw<ArgumentNullException>(() => figures.Measure.ToReader(0.3));
    }

    [Fact]
    public void A_study_uses_the_first_alternative_that_it_reports_whole()
    {
        var figures = StudyFigures.From(MeasureCatalogue.Find("OR")!, Columns(("ai", [4, 4, 4]), ("bi", [6, NaN, NaN]), ("ci", [2, 2, 2]), ("di", [8, 8, NaN]), ("n1i", [99, 10, NaN]), ("n2i", [99, 10, 10])))!;
        figures.Missing.ShouldBe([2]);
        figures.Tables()[..2].ShouldBe([new TwoByTwoTable(4, 6, 2, 8), new TwoByTwoTable(4, 6, 2, 8)]);
        var set = figures.EffectSizes();
        set.Yi[0].ShouldBe(set.Yi[1]);
        set.Yi[2].ShouldBeNull();
        set.Problems.ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.MissingLeftOut);
        figures.Sizes()[..2].ShouldBe([20, 20]);
    }

    [Fact]
    public void A_figure_that_cannot_be_is_not_taken_for_one_that_is_missing()
    {
        var set = StudyFigures.From(MeasureCatalogue.Find("PLO")!, Columns(("xi", [1, 12, NaN]), ("ni", [10, 10, 10])))!.EffectSizes();
        set.Problems.Select(p => (p.Kind, p.Studies[0])).ShouldBe([(ProblemKind.MissingLeftOut, 2), (ProblemKind.InvalidCounts, 1)]);
    }

    [Fact]
    public void Reported_effects_may_have_a_variance_a_standard_error_or_an_interval_each()
    {
        var figures = StudyFigures.From(MeasureCatalogue.Find("HR")!, Columns(("yi", [0.5, 0.5, NaN, 0.5, NaN]), ("vi", [0.04, NaN, NaN, NaN, NaN]), ("sei", [9, 0.2, NaN, -1, NaN]),
            ("est", [NaN, NaN, Math.Exp(0.5), NaN, 2]), ("ci.lb", [NaN, NaN, Math.Exp(0.5 - (0.2 * 1.959963984540054)), NaN, 3]),
            ("ci.ub", [NaN, NaN, Math.Exp(0.5 + (0.2 * 1.959963984540054)), NaN, 4])))!;
        var set = figures.EffectSizes();
        for (var i = 0; i < 3; i++)
        {
            set.Yi[i]!.Value.ShouldBe(0.5, 1e-12);
            set.Vi[i]!.Value.ShouldBe(0.04, 1e-12);
        }

        set.Yi[3].ShouldBeNull();
        set.Yi[4].ShouldBeNull();
        set.Problems.SelectMany(p => p.Studies).Order().ShouldBe([3, 4]);
        set.Problems.ShouldAllBe(p => p.Kind == ProblemKind.InvalidSummary);
        figures.Measure.ToReader(0.5).ShouldBe(Math.Exp(0.5));
    }

    [Fact]
    public void The_unbiased_correlation_is_that_of_its_kernel()
    {
        double[] r = [0.3, -0.6], n = [12, 40];
        var set = StudyFigures.From(MeasureCatalogue.Find("UCOR")!, Columns(("ri", r), ("ni", n)))!.EffectSizes(new() { Variance = VarianceFormula.UB });
        var kernel = CorrelationEffectSizes.Compute(CorrelationMeasure.UCOR, r, n, VarianceFormula.UB);
        set.Yi.ShouldBe(kernel.Yi);
        set.Vi.ShouldBe(kernel.Vi);
    }

    [Fact]
    public void Without_the_columns_of_any_alternative_there_are_no_figures()
    {
        StudyFigures.From(MeasureCatalogue.Find("OR")!, Columns(("ai", [1]), ("bi", [1]), ("ci", [1]), ("n2i", [2]))).ShouldBeNull();
        Should.Throw<ArgumentException>(() => StudyFigures.From(MeasureCatalogue.Find("PR")!, Columns(("xi", [1]), ("ni", [2, 3]))));
    }

    [Fact]
    public void A_variance_that_a_measure_does_not_have_is_refused()
    {
        var figures = StudyFigures.From(MeasureCatalogue.Find("PR")!, Columns(("xi", [1]), ("ni", [2])))!;
        Should.Throw<ArgumentOutOfRangeException>(() => figures.EffectSizes(new() { Variance = VarianceFormula.UB }));
    }

    private static Dictionary<string, double[]> Columns(params (string Name, double[] Values)[] columns) => columns.ToDictionary(c => c.Name, c => c.Values);
}
