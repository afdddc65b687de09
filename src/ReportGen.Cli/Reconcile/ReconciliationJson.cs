using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Analysis.Alternatives;
using ReportGen.Audit.Reconcile;
using ReportGen.Writers;

namespace ReportGen.Cli.Reconcile;

/// <summary>A reconciliation for machines: reconciliation.json.</summary>
internal static class ReconciliationJson
{
    public const string File = "reconciliation.json";

    public static OutputFile Write(Reconciliation reconciliation, ReconciliationText text)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            json.WriteString("review", reconciliation.ReviewId);
            json.WriteStartArray("figures");
            foreach (var figure in reconciliation.Figures) Figure(json, figure, text);
            json.WriteEndArray();
            json.WriteStartArray("together");
            foreach (var group in reconciliation.Groups) Group(json, group, text);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return new OutputFile($"{reconciliation.ReviewId}/{File}", stream.ToArray());
    }

    private static void Figure(Utf8JsonWriter json, ReconciledFigure figure, ReconciliationText text)
    {
        var published = figure.Published;
        json.WriteStartObject();
        json.WriteString("id", published.Id);
        json.WriteString("item", published.Item);
        json.WriteString("printed", published.Printed);
        json.WriteString("where", published.Where);
        if (published.Address.Length > 0) json.WriteString("address", published.Address);
        json.WriteString("status", ReconciliationText.KeyOf(figure.Status));
        if (figure.Quantity is not null) json.WriteString("recomputed", figure.Computed);
        json.WriteString("explanation", string.Join(" ", text.Sentences(figure)));
        if (figure.Search is { } search) Search(json, search, text);
        json.WriteEndObject();
    }

    private static void Group(Utf8JsonWriter json, ReconciledGroup group, ReconciliationText text)
    {
        json.WriteStartObject();
        json.WriteString("analysis", group.Address);
        json.WriteStartArray("figures");
        foreach (var figure in group.Figures) json.WriteStringValue(figure.Id);
        json.WriteEndArray();
        Search(json, group.Search, text);
        json.WriteEndObject();
    }

    private static void Search(Utf8JsonWriter json, MethodSearch search, ReconciliationText text)
    {
        json.WriteStartObject("search");
        json.WriteBoolean("own_method_prints_it", search.AsDeclared);
        json.WriteNumber("searched", search.Searched);
        json.WriteNumber("matching", search.Matching);
        if (search.Size > 0) json.WriteNumber("changes", search.Size);
        Methods(json, "smallest", search.Smallest, text);
        Methods(json, "one_change", search.Single, text);
        if (search.Nearest is { } nearest) Methods(json, "nearest", [nearest], text);
        json.WriteEndObject();
    }

    private static void Methods(Utf8JsonWriter json, string name, ImmutableArray<FoundMethod> methods, ReconciliationText text)
    {
        json.WriteStartArray(name);
        foreach (var method in methods)
        {
            json.WriteStartObject();
            json.WriteStartArray("changes");
            foreach (var change in method.Changes) Change(json, change, text);
            json.WriteEndArray();
            json.WriteString("prints", method.Prints);
            json.WriteBoolean("matches", method.Matches);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Change(Utf8JsonWriter json, MethodChange change, ReconciliationText text)
    {
        json.WriteStartObject();
        json.WriteString("change", change.Key);
        json.WriteString("words", text.Clause(change));
        if (change.Subject.Length > 0) json.WriteString("study", change.Subject);
        json.WriteEndObject();
    }
}
