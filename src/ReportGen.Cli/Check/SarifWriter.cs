using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Cli.Check;

/// <summary>Findings as SARIF 2.1.0; accepted ones are suppressed results with their reason.</summary>
internal static class SarifWriter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ImmutableArray<Diagnostic> open, ImmutableArray<(Diagnostic Finding, AcceptedFinding Acceptance)> accepted)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tool(json, open.Concat(accepted.Select(a => a.Finding)));
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in open) Result(json, finding, null);
            foreach (var (finding, acceptance) in accepted) Result(json, finding, acceptance);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Tool(Utf8JsonWriter json, IEnumerable<Diagnostic> findings)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ReportGen");
        json.WriteString("version", BuildRunner.Generator.Split(' ')[^1]);
        json.WriteStartArray("rules");
        foreach (var rule in findings.DistinctBy(f => f.Code).OrderBy(f => f.Code, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            Text(json, "shortDescription", rule.Message);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Diagnostic finding, AcceptedFinding? acceptance)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteString("level", Level(finding));
        Text(json, "message", FindingText.Of(finding));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(finding.Span.File));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Span.Line);
        json.WriteNumber("startColumn", finding.Span.Column);
        json.WriteNumber("endColumn", finding.Span.Column + finding.Span.Length);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (acceptance is not null) Suppression(json, acceptance);
        json.WriteEndObject();
    }

    private static void Suppression(Utf8JsonWriter json, AcceptedFinding acceptance)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("justification", acceptance.Reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // A relative reference, which services resolve against the repository; a file from elsewhere has an address of its own.
    private static string UriOf(string file) => Path.IsPathFullyQualified(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Diagnostic finding) => finding.Severity == Severity.Error ? "error" : "warning";
}
