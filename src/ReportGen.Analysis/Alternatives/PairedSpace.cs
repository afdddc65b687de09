using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics;
using ReportGen.Statistics.Descriptives;
using ReportGen.Statistics.Distributions;

namespace ReportGen.Analysis.Alternatives;

/// <summary>Other tests of a score before and after.</summary>
internal sealed class PairedSpace
{
    private static readonly ImmutableArray<string> Tests =
        ["paired_z", "two_sample_t", "welch", "signed_rank_exact", "signed_rank_normal", "signed_rank_corrected", "rank_sum_exact", "rank_sum_normal", "rank_sum_corrected"];

    private readonly double[] _before;
    private readonly double[] _after;
    private readonly ImmutableArray<int> _rows;
    private readonly ImmutableArray<string> _names;
    private readonly double _level;

    private PairedSpace(OutcomeDeclaration.BeforeAfter outcome, DataTable table)
    {
        _rows = DescriptiveSpace.Reporting(table, outcome.Before, outcome.After);
        _names = [.. table.Rows.Select(r => r.Name)];
        _before = [.. table.Rows.Select(r => r.Number(outcome.Before).Value)];
        _after = [.. table.Rows.Select(r => r.Number(outcome.After).Value)];
        _level = outcome.Test.Level;
    }

    public static AlternativeSpace Of(string address, OutcomeDeclaration.BeforeAfter outcome, DataTable table)
    {
        var space = new PairedSpace(outcome, table);
        return new PlannedSpace<PairedPlan>(address, new PairedPlan(space._rows, "paired_t", false, outcome.Test.Level), space.Changes(), space.Evaluate);
    }

    private IEnumerable<PlanChange<PairedPlan>> Changes() =>
    [
        .. StudyChanges.Levels<PairedPlan>(_level, (p, level) => p with { Level = level }),
        .. Tests.Select(t => new PlanChange<PairedPlan>(new MethodChange(MethodAspect.Test, t, []), p => p with { Test = t })),
        new(new MethodChange(MethodAspect.Sides, "one_sided", []), p => p with { OneSided = true }),
        .. StudyChanges.Doubled<PairedPlan>(_rows, _names, p => p.Studies, (p, s) => p with { Studies = s }),
        .. StudyChanges.LeftOut<PairedPlan>(_rows, _names, p => p.Studies, (p, s) => p with { Studies = s }),
    ];

    private ImmutableDictionary<string, QuantityValue>? Evaluate(PairedPlan plan)
    {
        double[] first = [.. plan.Studies.Select(i => _before[i])], second = [.. plan.Studies.Select(i => _after[i])];
        var test = plan.Test switch
        {
            "two_sample_t" => TTests.TwoSample(first, second, plan.Level).Value,
            "welch" => TTests.Welch(first, second, plan.Level).Value,
            _ => TTests.Paired(first, second, plan.Level).Value,
        };
        if (test is null) return null;
        var (signed, sum) = (RankTests.SignedRank(first, second).Value, RankTests.MannWhitney(first, second).Value);
        double? p = plan.Test switch
        {
            "paired_z" => test.Statistic is { } t ? NormalDistribution.TwoSided(t) : null,
            "signed_rank_exact" => signed?.ExactPValue,
            "signed_rank_normal" => signed?.NormalPValue,
            "signed_rank_corrected" => signed?.NormalCorrectedPValue,
            "rank_sum_exact" => sum?.ExactPValue,
            "rank_sum_normal" => sum?.NormalPValue,
            "rank_sum_corrected" => sum?.NormalCorrectedPValue,
            _ => test.PValue,
        };
        return new PartValues()
            .Number("p", plan.OneSided ? p / 2 : p).Number("t", test.Statistic).Number("df", test.DegreesOfFreedom).Number("mean", test.Estimate)
            .Number("sd", Summaries.Of([.. first.Zip(second, (b, a) => b - a)]).Value?.StandardDeviation)
            .Interval("interval", plan.Test == "paired_z" ? ByNormal(test, plan.Level) : test.ConfidenceInterval).All();
    }

    private static Interval ByNormal(TTestResult test, double level)
    {
        var half = NormalDistribution.Quantile(0.5 + (level / 2)) * test.StandardError;
        return new(test.Estimate - half, test.Estimate + half);
    }
}
