using System.Collections.Immutable;
using ReportGen.Analysis.Explorer;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Analysis.Explorer;

/// <summary>The explorer's variants are the analyses that a review can declare: what both compute prints alike.</summary>
public class ExplorerAnalystTests
{
    private static readonly ExplorerFindings Explored = ExploredSample.Explored;

    [Theory]
    [InlineData("pooled", "RR", "REML", "knha")]
    [InlineData("normal", "RR", "REML", "z")]
    [InlineData("dl", "RR", "DL", "z")]
    [InlineData("equal", "RR", "EE", "z")]
    [InlineData("odds", "OR", "REML", "knha")]
    public void A_variant_prints_what_the_declared_analysis_prints(string analysis, string measure, string estimator, string test)
    {
        var declared = ExploredSample.Outcome.Pooled.Single(p => p.Id == analysis);
        var variant = Explored.Variants.Single(v => (v.Measure, v.Estimator, v.Test) == (measure, estimator, test));
        var (pooled, heterogeneity) = (variant.All.Pooled, declared.Heterogeneity);
        Same(pooled.Quantities, declared.StudyCount, declared.Estimate, declared.Interval, declared.Lower, declared.Upper, declared.Prediction, declared.Transformed.PValue, heterogeneity.Tau2, heterogeneity.I2);
        Same(variant.All.Heterogeneity.Quantities, heterogeneity.Q, heterogeneity.QDegreesOfFreedom, heterogeneity.QPValue);
        Same(variant.All.Weights.OfType<Quantity>(), [.. declared.Weights]);
        variant.Method.ShouldBe(declared.Method.Printed);
    }

    [Fact]
    public void The_declared_analysis_is_first_and_every_choice_is_there_once()
    {
        Explored.DeclaredId.ShouldBe("pooled");
        var choices = Explored.Variants.Select(v => $"{v.Measure} {v.Estimator} {v.Test}").ToList();
        choices[0].ShouldBe("RR REML knha");
        choices.Order(StringComparer.Ordinal).ShouldBe(
            from measure in (string[])["OR", "RR"]
            from choice in (string[])["DL knha", "DL z", "EE z", "PM knha", "PM z", "REML knha", "REML z"]
            select $"{measure} {choice}");
    }

    [Fact]
    public void A_fit_without_a_study_prints_what_the_sensitivity_analysis_prints()
    {
        var omitted = ExploredSample.Outcome.Results.Sensitivity.Single().LeaveOneOut;
        var without = Explored.Variants[0].Without;
        without.Length.ShouldBe(omitted.Length);
        foreach (var (fit, declared) in without.Zip(omitted)) Same(fit!.Pooled.Quantities, [.. declared.Quantities]);
        without[3]!.Weights[3].ShouldBeNull();
        without[3]!.Weights.OfType<Quantity>().Sum(w => w.Number!.Value).ShouldBe(100, 1e-8);
        without[3]!.Heterogeneity.DegreesOfFreedom.Number.ShouldBe(11);
    }

    [Fact]
    public void Subgroups_print_what_the_declared_ones_print()
    {
        var declared = ExploredSample.Outcome.Results.Subgroups.Single();
        var grouping = Explored.Groupings.ShouldHaveSingleItem();
        grouping.Levels.ShouldBe(declared.Levels.Select(l => l.Name));
        var groups = Explored.Variants[0].All.Groups.Single();
        foreach (var (level, own) in groups.Levels.Zip(declared.Levels)) Same([level!.StudyCount, level.Estimate, level.Interval], own.Pooled.StudyCount, own.Pooled.Estimate, own.Pooled.Interval);
        Same(groups.Between.Quantities, [.. declared.Between.Quantities]);

        // Two trials were of alternate allocation; without one of them its level has one study left.
        var alternate = grouping.Levels.IndexOf("alternate");
        var study = grouping.Members.IndexOf(alternate);
        Explored.Variants[0].Without[study]!.Groups[0].Levels[alternate]!.StudyCount.Number.ShouldBe(1);
    }

    [Fact]
    public void Subgroups_that_share_one_tau2_print_what_the_declared_ones_print()
    {
        var review = ExploredSample.WithSubgroups(s => [s, s with { Id = "one_tau2", CommonTau2 = true }]);
        var findings = ExploredSample.Analyse(review);
        var declared = findings.Outcomes.OfType<EffectFindings>().Single().Results.Subgroups;
        var explored = ExplorerAnalyst.Explore(review, findings).Single();
        explored.Groupings.Select(g => g.CommonTau2).ShouldBe([false, true]);
        var (own, shared) = (explored.Variants[0].All.Groups[0], explored.Variants[0].All.Groups[1]);
        foreach (var (level, of) in shared.Levels.Zip(declared[1].Levels)) Same([level!.StudyCount, level.Estimate, level.Interval], of.Pooled.StudyCount, of.Pooled.Estimate, of.Pooled.Interval);
        Same(shared.Between.Quantities, [.. declared[1].Between.Quantities]);
        (own.Between.Symbol, shared.Between.Symbol).ShouldBe(("χ²", "F"));
        shared.Levels[1]!.Interval.Printed.ShouldNotBe(own.Levels[1]!.Interval.Printed);

        // Hartung and Knapp make the test of the regression an F test, a normal test a χ² test.
        explored.Variants.Single(v => (v.Measure, v.Estimator, v.Test) == ("RR", "REML", "z")).All.Groups[1].Between.Symbol.ShouldBe("χ²");
    }

    [Fact]
    public void Its_quantities_have_addresses_of_their_own()
    {
        var addresses = Explored.Variants.SelectMany(v => v.Without.OfType<ExplorerFit>().Prepend(v.All)).SelectMany(f => f.Pooled.Quantities.Concat(f.Heterogeneity.Quantities))
            .Select(q => q.Address).ToList();
        addresses.ShouldBeUnique();
        addresses.ShouldAllBe(a => ExploredSample.Findings.Find(a) == null);
    }

    [Fact]
    public void Studies_show_the_effects_of_the_measure()
    {
        var (risks, odds) = (Explored.Measures[0], Explored.Measures[1]);
        (risks.Scale.Measure, odds.Scale.Measure).ShouldBe(("RR", "OR"));
        risks.Studies.Select(s => s.Estimate).ShouldBe(ExploredSample.Outcome.Studies.Select(s => s.Estimate));

        // Aronson 1948: 4 of 123 and 11 of 139.
        odds.Studies[0].Estimate.Number!.Value.ShouldBe(4.0 / 119 / (11.0 / 128), 1e-10);
    }

    [Fact]
    public void Review_yml_says_what_is_offered()
    {
        var span = ExploredSample.Review.Settings.Title.Span;
        var review = ExploredSample.With(new ExplorerDeclaration(["SJ"], ["adhoc"], [new("RD", span)]));
        var variants = ExplorerAnalyst.Explore(review, ExploredSample.Findings).Single().Variants;
        variants.Select(v => $"{v.Measure} {v.Estimator} {v.Test}").ShouldBe(["RR REML knha", "RR SJ adhoc", "RD SJ adhoc"]);
        ExplorerAnalyst.Explore(ExploredSample.With(ExplorerDeclaration.None), ExploredSample.Findings).ShouldBeEmpty();
        ExplorerAnalyst.Explore(ExploredSample.Review with { Settings = ExploredSample.Review.Settings with { Figures = [] } }, ExploredSample.Findings).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 0)]
    public void Two_to_a_hundred_studies_can_be_explored(int studies, int explored)
    {
        var table = ExploredSample.Review.Table("studies")!;
        ImmutableArray<DataRow> rows = [.. Enumerable.Range(0, studies).Select(i => table.Rows[i % table.Rows.Length] with { Id = $"s{i}" })];
        var review = ExploredSample.Review with { Tables = [table with { Rows = rows }] };
        ExplorerAnalyst.Explore(review, ExploredSample.Analyse(review)).Length.ShouldBe(explored);
    }

    private static void Same(IEnumerable<Quantity> shown, params Quantity[] declared)
    {
        shown.Select(q => q.Printed).ShouldBe(declared.Select(q => q.Printed));
        shown.Select(q => q.Value).ShouldBe(declared.Select(q => q.Value));
    }
}
