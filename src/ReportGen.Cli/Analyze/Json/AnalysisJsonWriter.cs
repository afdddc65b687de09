using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Analysis.MetaAnalyses;

namespace ReportGen.Cli.Analyze.Json;

/// <summary>A meta-analysis as JSON. Names are metafor's: the pooled effect stands at the top, what was asked for beside it in objects of its own; all else is left out.</summary>
internal static class AnalysisJsonWriter
{
    public static void Write(MetaAnalysis analysis, TextWriter output)
    {
        // The output is JSON and never part of a page, so quotes and signs of other languages stay readable.
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            json.WriteStartObject();
            Write(json, analysis);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, MetaAnalysis analysis)
    {
        var request = analysis.Request;
        json.WriteString("measure", request.Figures.Measure.Name);
        json.WriteString("method", request.Method.Name);
        json.WriteString("test", PooledJson.TestName(request.Test));
        json.Number("level", 100 * request.Level);
        PooledJson.Write(json, analysis.Pooled.Value!, request);
        json.WriteStartArray("notes");
        foreach (var note in AnalysisNotes.Of(analysis)) json.WriteStringValue(note);
        json.WriteEndArray();
        StudiesJson.Write(json, analysis);
        if (analysis.Regression is not null) RegressionJson.Write(json, analysis);
        if (analysis.Subgroups is not null) SubgroupJson.Write(json, analysis);
        if (request.LeaveOneOut) RepeatedJson.LeaveOneOut(json, analysis);
        if (request.Cumulative is not null) RepeatedJson.Cumulative(json, analysis);
        if (request.Influence) InfluenceJson.Write(json, analysis);
        if (request.SmallStudy) SmallStudyJson.Write(json, analysis);
    }
}
