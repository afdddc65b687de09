using System.Text.Json;
using ReportGen.Analysis.MetaAnalyses;

namespace ReportGen.Cli.Analyze.Json;

/// <summary>The subgroups and the tests between them.</summary>
internal static class SubgroupJson
{
    public static void Write(Utf8JsonWriter json, MetaAnalysis analysis)
    {
        var (request, subgroups) = (analysis.Request, analysis.Subgroups!);
        json.WriteStartObject("subgroup");
        json.WriteString("group_var", request.Subgroups!.Name);
        json.Objects("levels", subgroups.Levels, level =>
        {
            json.WriteString("level", level.Level);
            if (level.Pooled.Value is not { } pooled)
            {
                json.WriteNull("estimate");
                return;
            }

            PooledJson.Effect(json, pooled);
            json.Number("QE", pooled.Heterogeneity?.Statistic);
            json.Number("QEdf", pooled.Heterogeneity?.DegreesOfFreedom);
            json.Number("QEp", pooled.Heterogeneity?.PValue);
            PooledJson.BackTransformed(json, pooled, request.Figures.Measure);
        });
        json.WriteStartObject("Q_between_separate_tau2");
        json.Number("Q", subgroups.BetweenGroups?.Statistic);
        json.Number("df", subgroups.BetweenGroups?.DegreesOfFreedom);
        json.Number("p", subgroups.BetweenGroups?.PValue);
        json.WriteEndObject();
        json.WriteStartObject("common_tau2_model");
        var common = subgroups.CommonTau2;
        json.Number("QM", common?.ModeratorTest?.Statistic);
        json.Numbers("QMdf", [common?.ModeratorTest?.DegreesOfFreedom, common?.ModeratorTest?.ResidualDegreesOfFreedom]);
        json.Number("QMp", common?.ModeratorTest?.PValue);
        json.Number("tau2", common?.Tau2);
        json.Number("QE", common?.ResidualHeterogeneity.Q);
        json.Number("QEp", common?.ResidualHeterogeneity.PValue);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
