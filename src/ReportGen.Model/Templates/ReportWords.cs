using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Templates;

/// <summary>Takes the words of a report from a wording of the templates; what it lacks is collected, each key once.</summary>
/// <param name="wording">The wording; null where the templates have none.</param>
/// <param name="file">Its path within the templates, for messages.</param>
public sealed class ReportWords(Wording? wording, string file)
{
    private readonly SortedSet<string> _missing = new(StringComparer.Ordinal);

    /// <summary>What was asked for and is not there, as RG863.</summary>
    public IEnumerable<Diagnostic> Missing => _missing.Select(key => Diagnostic.Error(
        "RG863", SourceSpan.OfFile(file), "The wording lacks a text.", "", $"a line '{key}: …'", "Copy the line from the templates that ReportGen comes with."));

    /// <summary>A text with its arguments; null where there is none, which is no error.</summary>
    public string? Find(string key, IReadOnlyList<string> arguments) => wording?.Find(key, arguments);

    /// <summary>A text with its arguments; empty where there is none.</summary>
    public string Of(string key, params IReadOnlyList<string> arguments)
    {
        if (wording?.Find(key, arguments) is { } text) return text;
        _missing.Add(key);
        return "";
    }
}
