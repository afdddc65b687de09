using System.Collections.Immutable;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Statistics;
using ReportGen.Statistics.Distributions;

namespace ReportGen.Cli.Analyze;

/// <summary>The studies of an analysis as printed.</summary>
internal static class StudyEstimates
{
    /// <summary>One a study, in the order of the file; the intervals are normal ones of the level of the analysis.</summary>
    public static ImmutableArray<StudyEstimate> Of(MetaAnalysis analysis)
    {
        var (request, effects) = (analysis.Request, analysis.Effects);
        var measure = request.Figures.Measure;
        var denominators = request.Figures.Denominators();
        var critical = NormalDistribution.Quantile(0.5 + (request.Level / 2));
        var corrected = effects.Corrected.ToHashSet();
        var weights = new double?[effects.Yi.Length];
        if (analysis.Pooled.Value is { Weights.IsEmpty: false } pooled)
            for (var j = 0; j < pooled.Studies.Length; j++) weights[pooled.Studies[j]] = pooled.Weights[j];
        return [.. request.Names.Select((name, i) => effects.Yi[i] is { } yi && effects.Vi[i] is { } vi ? Estimate(name, i, yi, vi) : new(name, null, null, null, null, null, weights[i], corrected.Contains(i)))];

        StudyEstimate Estimate(string name, int i, double yi, double vi)
        {
            var half = critical * Math.Sqrt(vi);
            var interval = new Interval(yi - half, yi + half);
            return new(name, yi, vi, interval, measure.ToReader(yi, denominators?[i]), measure.ToReader(interval, denominators?[i]), weights[i], corrected.Contains(i));
        }
    }
}
