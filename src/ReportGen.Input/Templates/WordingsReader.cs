using System.Collections.Immutable;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Input.Templates;

/// <summary>wording/*.yml → the words of reports: a text for each key.</summary>
internal static class WordingsReader
{
    private const string Folder = "wording/";
    private const string Ending = ".yml";

    /// <param name="texts">The text files of the templates.</param>
    public static ImmutableSortedDictionary<string, Wording> Read(ImmutableSortedDictionary<string, SourceText> texts, DiagnosticBag diagnostics)
    {
        var wordings = ImmutableSortedDictionary.CreateBuilder<string, Wording>(StringComparer.Ordinal);
        foreach (var (path, source) in texts)
        {
            if (!path.StartsWith(Folder, StringComparison.Ordinal) || !path.EndsWith(Ending, StringComparison.Ordinal)) continue;
            if (YamlFile.Root(source, path, diagnostics) is not { } root) continue;
            var words = root.Keys.ToImmutableSortedDictionary(k => k, k => root.Text(k).Value, StringComparer.Ordinal);
            root.Finish();
            wordings.Add(path[Folder.Length..^Ending.Length], new Wording(path, words));
        }

        return wordings.ToImmutable();
    }
}
