using System.Collections.Immutable;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Explorer;

/// <summary>Which variants of an outcome's meta-analysis are computed.</summary>
internal static class VariantPlan
{
    /// <summary>
    /// The first inverse-variance analysis as declared, then every other choice of measure, estimator and test. Level and prediction interval are those of the first;
    /// decimals those of the first analysis of the same measure.
    /// </summary>
    public static ImmutableArray<PooledAnalysis.InverseVariance> Of(SynthesisPlan plan)
    {
        var analyses = plan.Pooled.OfType<PooledAnalysis.InverseVariance>().ToList();
        var declared = analyses[0];
        var variants =
            from measure in Measures(plan, analyses)
            from estimator in plan.Explorer.Estimators
            from test in TestsOf(estimator, plan.Explorer.Tests)
            select declared with
            {
                Id = $"{declared.Id}.{measure.ToLowerInvariant()}.{estimator.ToLowerInvariant()}.{test}",
                Measure = measure,
                Estimator = estimator,
                Test = test,
                Decimals = (analyses.FirstOrDefault(a => a.Measure == measure) ?? declared).Decimals,
            };
        return [declared, .. variants.DistinctBy(Choice).Where(v => Choice(v) != Choice(declared))];
    }

    // Another measure that is declared for the explorer stands beside that of the analysis.
    private static IEnumerable<string> Measures(SynthesisPlan plan, IEnumerable<PooledAnalysis.InverseVariance> analyses)
    {
        var named = plan.Explorer.Measures.Select(m => m.Value).ToList();
        var used = analyses.Select(a => a.Measure).ToList();
        return (named.Count == 0 ? used : named.Prepend(used[0])).Distinct(StringComparer.Ordinal);
    }

    private static ImmutableArray<string> TestsOf(string estimator, ImmutableArray<string> tests) =>
        estimator == PooledAnalysis.InverseVariance.EqualEffects ? ["z"] : tests;

    private static (string Measure, string Estimator, string Test) Choice(PooledAnalysis.InverseVariance variant) => (variant.Measure, variant.Estimator, variant.Test);
}
