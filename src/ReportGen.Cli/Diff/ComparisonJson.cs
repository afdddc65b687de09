using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Audit.Comparison;
using ReportGen.Model.Findings;

namespace ReportGen.Cli.Diff;

/// <summary>What changed, for machines.</summary>
internal static class ComparisonJson
{
    public static string Write(ResultsComparison comparison, ComparisonText text)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteBoolean("numbers_changed", comparison.NumbersChanged);
            json.WriteBoolean("conclusion_changed", comparison.ConclusionChanged);
            Rows(json, comparison);
            json.WriteStartArray("outcomes");
            foreach (var outcome in comparison.Outcomes) Outcome(json, outcome, text);
            json.WriteEndArray();
            Changes(json, "grades", comparison.Grades);
            Changes(json, "cells", comparison.Cells);
            Changes(json, "figures", comparison.Figures);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Rows(Utf8JsonWriter json, ResultsComparison comparison)
    {
        json.WriteStartArray("rows");
        foreach (var row in comparison.Rows)
        {
            json.WriteStartObject();
            json.WriteString("table", row.Table);
            json.WriteString("name", row.Name);
            json.WriteString("change", row.IsAdded ? "added" : "removed");
            json.WriteBoolean("study", row.IsStudy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Outcome(Utf8JsonWriter json, OutcomeChange outcome, ComparisonText text)
    {
        json.WriteStartObject();
        json.WriteString("id", outcome.Id);
        json.WriteString("label", outcome.Label);
        json.WriteBoolean("conclusion_changed", outcome.ConclusionChanged);
        if (outcome.IsRated)
        {
            Pair(json, "verb", outcome.VerbBefore, outcome.VerbAfter);
            Pair(json, "certainty", outcome.Certainty?.Before?.Printed, outcome.Certainty?.After?.Printed);
        }

        json.WriteStartArray("analyses");
        foreach (var analysis in outcome.Analyses) Analysis(json, analysis, text);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Analysis(Utf8JsonWriter json, AnalysisChange analysis, ComparisonText text)
    {
        json.WriteStartObject();
        json.WriteString("address", analysis.Address);
        json.WriteString("method", analysis.Label);
        json.WriteBoolean("differs", analysis.Differs);
        State(json, "before", analysis.Before);
        State(json, "after", analysis.After);
        if (text.Turns(analysis) is { Length: > 0 } turns) json.WriteString("means", turns);
        json.WriteStartArray("moved_by");
        foreach (var pull in analysis.Pulls)
        {
            json.WriteStartObject();
            json.WriteString("study", pull.Name);
            json.WriteString("change", pull.Kind);
            json.WriteNumber("pull", Significant.Twelve(pull.Pull));
            json.WriteNumber("without", Significant.Twelve(pull.Without));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void State(Utf8JsonWriter json, string name, AnalysisState? state)
    {
        if (state is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("estimate", state.Estimate);
        json.WriteString("interval", state.Interval);
        if (state.Direction is { } direction) json.WriteNumber("direction", direction);
        if (state.Crosses is { } crosses) json.WriteBoolean("includes_no_effect", crosses);
        if (state.Heterogeneity.Length > 0) json.WriteString("heterogeneity", state.Heterogeneity);
        json.WriteEndObject();
    }

    private static void Changes(Utf8JsonWriter json, string name, IEnumerable<FigureChange> changes)
    {
        json.WriteStartArray(name);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("address", (change.After ?? change.Before)!.Address);
            json.WriteString("label", change.Label);
            json.WriteString("before", change.Before?.Printed);
            json.WriteString("after", change.After?.Printed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Pair(Utf8JsonWriter json, string name, string? before, string? after)
    {
        json.WriteStartObject(name);
        json.WriteString("before", before);
        json.WriteString("after", after);
        json.WriteEndObject();
    }
}
