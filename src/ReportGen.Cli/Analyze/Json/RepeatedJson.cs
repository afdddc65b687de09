using System.Text.Json;
using ReportGen.Analysis.MetaAnalyses;

namespace ReportGen.Cli.Analyze.Json;

/// <summary>Leave-one-out and cumulative analyses: a row for each fit.</summary>
internal static class RepeatedJson
{
    public static void LeaveOneOut(Utf8JsonWriter json, MetaAnalysis analysis) => json.Objects("leave1out", analysis.LeaveOneOut, row =>
    {
        json.WriteString("study", analysis.Request.Names[row.Study]);
        Row(json, row, "Q");
    });

    public static void Cumulative(Utf8JsonWriter json, MetaAnalysis analysis)
    {
        var order = analysis.Request.Cumulative!;
        json.WriteStartObject("cumul");
        json.WriteString("key", order.Name);
        json.Numbers("order", analysis.Cumulative.Select(r => (double?)(r.Study + 1)));
        json.Objects("out", analysis.Cumulative, row =>
        {
            json.WriteString("study", analysis.Request.Names[row.Study]);
            json.WriteString("key", order.Texts[row.Study]);
            Row(json, row, "QE");
        });
        json.WriteEndObject();
    }

    private static void Row(Utf8JsonWriter json, RepeatedResult row, string q)
    {
        var pooled = row.Pooled.Value;
        json.Number("estimate", pooled?.Estimate);
        json.Number("se", pooled?.StandardError);
        json.Number("stat", pooled?.Statistic);
        json.Number("pval", pooled?.PValue);
        json.Limits("ci.", pooled?.ConfidenceInterval);
        json.Test(q, pooled?.Heterogeneity);
        json.Number("tau2", pooled?.Tau2);
        json.Number("I2", pooled?.I2);
    }
}
