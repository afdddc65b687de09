using System.Collections.Immutable;
using ReportGen.Statistics;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;
using ReportGen.Statistics.Sensitivity;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>Runs a meta-analysis: effect sizes, the pooled effect, and whatever else is asked for.</summary>
public static class MetaAnalyst
{
    /// <summary>
    /// Analyses the studies. Data that do not define a result give none, with the reason, in the part of <see cref="MetaAnalysis"/> concerned. Costs O(k) for each fit;
    /// leave-one-out, cumulative and influence analyses make k fits.
    /// </summary>
    public static MetaAnalysis Analyze(MetaAnalysisRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.Method.Pools(request.Figures.Measure)) throw new ArgumentException($"{request.Method.Name} does not pool {request.Figures.Measure.Name}.", nameof(request));
        var effects = request.Figures.EffectSizes(request.EffectSizes);
        var pooler = new Pooler(request, effects);
        var (yi, vi) = (pooler.Yi, pooler.Vi);
        ImmutableArray<int> used = [.. Enumerable.Range(0, yi.Length).Where(i => effects.Yi[i] is not null)];
        var design = request.Moderators.IsEmpty ? null : new ModeratorDesign([.. request.Moderators.SelectMany(m => m.Columns)]);
        return new()
        {
            Request = request,
            Effects = effects,
            Pooled = pooler.All(),
            Regression = design is null ? null : MetaRegression.Fit(yi, vi, design, request.Pooling),
            RegressionTau2 = design is null ? null : MetaRegression.QProfile(yi, vi, design, request.Level).Value,
            Subgroups = request.Subgroups is { } grouping ? Subgroups(pooler, request, used, grouping) : null,
            LeaveOneOut = request.LeaveOneOut && used.Length > 1 ? LeaveOneOut(pooler, request, used) : [],
            Cumulative = request.Cumulative is { } order ? Cumulative(pooler, used, order) : [],
            Influence = request.Influence ? Influence.Analyze(yi, vi, request.Pooling, design) : null,
            Predictions = request.Influence ? StudyPredictions.BestLinear(yi, vi, request.Pooling, design) : [],
            SmallStudy = request.SmallStudy && (request.Insist || used.Length >= SmallStudyAnalysis.FewestStudies) ? SmallStudyAnalyst.Analyze(request, yi, vi) : null,
        };
    }

    private static ImmutableArray<RepeatedResult> LeaveOneOut(Pooler pooler, MetaAnalysisRequest request, ImmutableArray<int> used) =>
        request.Method.Kind == PoolingMethodKind.InverseVariance
            ? [.. RepeatedPooling.LeaveOneOut(pooler.Yi, pooler.Vi, request.Pooling).Select(o => new RepeatedResult(o.Study, pooler.Placed(o.Without)))]
            : [.. used.Select(left => new RepeatedResult(left, pooler.Some(used.Remove(left))))];

    private static ImmutableArray<RepeatedResult> Cumulative(Pooler pooler, ImmutableArray<int> used, StudyOrder order)
    {
        ImmutableArray<int> sorted = [.. used.Where(i => !double.IsNaN(order.Keys[i])).OrderBy(i => order.Keys[i])];
        return [.. sorted.Select((study, step) => new RepeatedResult(study, pooler.Some(sorted[..(step + 1)])))];
    }

    private static SubgroupResults Subgroups(Pooler pooler, MetaAnalysisRequest request, ImmutableArray<int> used, StudyGrouping grouping)
    {
        ImmutableArray<SubgroupResult> levels =
        [
            .. used.Where(i => grouping.Levels[i] is not null).GroupBy(i => grouping.Levels[i]!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new SubgroupResult(g.Key, pooler.Some([.. g]))),
        ];
        if (request.Method.Kind == PoolingMethodKind.InverseVariance)
        {
            var compared = Statistics.Moderators.Subgroups.Analyze(pooler.Yi, pooler.Vi, grouping.Levels, request.Pooling).Value;
            return new(levels, compared?.BetweenGroups, compared?.CommonTau2);
        }

        return new(levels, BetweenGroups([.. levels.Select(l => l.Pooled.Value).OfType<PooledResult>()]), null);
    }

    // Cochran's Q of the subgroups' estimates.
    private static ChiSquaredTest? BetweenGroups(PooledResult[] groups)
    {
        if (groups.Length < 2) return null;
        var pooled = InverseVariance.Pool(
            Array.ConvertAll(groups, g => g.Estimate), Array.ConvertAll(groups, g => g.StandardError * g.StandardError), new() { Estimator = Tau2Estimator.EE });
        return pooled.Value is { } effect ? PooledResult.Of(effect).Q : null;
    }
}
