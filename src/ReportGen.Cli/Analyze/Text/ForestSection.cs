using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>The studies and what they give together, as a forest plot; by subgroups where these are asked for.</summary>
internal static class ForestSection
{
    public static ForestPlot Of(MetaAnalysis analysis, EffectText text, bool drawsPrediction)
    {
        var measure = analysis.Request.Figures.Measure;
        return new(Rows(analysis, drawsPrediction), text.Heading, measure.ReaderNull, measure.IsLogarithmic, text.Decimals);
    }

    private static ImmutableArray<ForestRow> Rows(MetaAnalysis analysis, bool drawsPrediction)
    {
        var measure = analysis.Request.Figures.Measure;
        var missing = analysis.Request.Figures.Missing.ToHashSet();
        ImmutableArray<ForestRow> studies = [.. StudyEstimates.Of(analysis).Select((s, i) => new ForestRow(
            ForestRowKind.Study, DisplayWidth.Line(s.Name), s.Reader, s.ReaderInterval, s.Weight, s.Yi is not null ? "" : missing.Contains(i) ? "not reported" : "not estimable"))];
        var rows = ImmutableArray.CreateBuilder<ForestRow>();
        if (analysis.Subgroups is { } subgroups) rows.AddRange(Grouped(analysis.Request, studies, subgroups));
        else rows.AddRange(studies);
        var pooled = analysis.Pooled.Value!;
        rows.Add(Pooled(ForestRowKind.Summary, "All studies", pooled, measure, pooled.Weights.IsEmpty ? null : 100));
        if (drawsPrediction && pooled is { PredictionInterval: { } prediction, K: > 1 }) rows.Add(new(ForestRowKind.Prediction, "Prediction", Interval: measure.ToReader(prediction, pooled.Denominator)));
        return rows.ToImmutable();
    }

    private static IEnumerable<ForestRow> Grouped(MetaAnalysisRequest request, ImmutableArray<ForestRow> studies, SubgroupResults subgroups)
    {
        var grouping = request.Subgroups!;
        var results = subgroups.Levels.ToDictionary(l => l.Level, l => l.Pooled, StringComparer.Ordinal);
        var levels = grouping.Levels.Distinct(StringComparer.Ordinal).OrderBy(l => l is null).ThenBy(l => l, StringComparer.Ordinal);
        foreach (var level in levels)
        {
            yield return new(ForestRowKind.Heading, DisplayWidth.Line(level is null ? $"{grouping.Name}: not reported" : $"{grouping.Name}: {level}"));
            double? weight = null;
            for (var i = 0; i < studies.Length; i++)
            {
                if (!string.Equals(grouping.Levels[i], level, StringComparison.Ordinal)) continue;
                yield return studies[i];
                if (studies[i].Weight is { } own) weight = (weight ?? 0) + own;
            }

            if (level is not null && results.GetValueOrDefault(level)?.Value is { } pooled) yield return Pooled(ForestRowKind.Subgroup, "Subgroup", pooled, request.Figures.Measure, weight);
        }
    }

    private static ForestRow Pooled(ForestRowKind kind, string label, PooledResult pooled, Measure measure, double? weight) => new(
        kind, label, measure.ToReader(pooled.Estimate, pooled.Denominator), measure.ToReader(pooled.ConfidenceInterval, pooled.Denominator), weight);
}
