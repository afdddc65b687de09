using System.Text.Json;
using ReportGen.Analysis.MetaAnalyses;

namespace ReportGen.Cli.Analyze.Json;

/// <summary>The studies with their effect sizes, in the order of the file.</summary>
internal static class StudiesJson
{
    public static void Write(Utf8JsonWriter json, MetaAnalysis analysis)
    {
        var rows = StudyEstimates.Of(analysis);
        json.Objects("rows", rows, row =>
        {
            json.WriteString("study", row.Name);
            json.Number("yi", row.Yi);
            json.Number("vi", row.Vi);
            json.Number("weight", row.Weight);
            json.Number("pred", row.Reader);
            json.Limits("ci.", row.ReaderInterval);
            json.WriteBoolean("corrected", row.IsCorrected);
        });
    }
}
