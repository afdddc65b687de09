using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Input.Templates;

/// <summary>reporting/*.yml → reporting checklists.</summary>
internal static class ChecklistsReader
{
    private const string Folder = "reporting/";
    private const string Ending = ".yml";

    /// <param name="texts">The text files of the templates.</param>
    public static ImmutableSortedDictionary<string, Checklist> Read(ImmutableSortedDictionary<string, SourceText> texts, DiagnosticBag diagnostics)
    {
        var checklists = ImmutableSortedDictionary.CreateBuilder<string, Checklist>(StringComparer.Ordinal);
        foreach (var (path, source) in texts)
        {
            if (!path.StartsWith(Folder, StringComparison.Ordinal) || !path.EndsWith(Ending, StringComparison.Ordinal)) continue;
            if (YamlFile.Root(source, path, diagnostics) is { } root) checklists.Add(path[Folder.Length..^Ending.Length], ReadChecklist(path[Folder.Length..^Ending.Length], root, diagnostics));
        }

        return checklists.ToImmutable();
    }

    private static Checklist ReadChecklist(string id, MappingReader root, DiagnosticBag diagnostics)
    {
        var name = root.Text("name").Value;
        var items = ImmutableArray.CreateBuilder<ChecklistItem>();
        foreach (var reader in root.Mappings("items", "an item", required: true))
        {
            var item = reader.Text("item");
            if (items.Any(i => i.Id == item.Value)) diagnostics.Add(KeyDiagnostics.DoubledEntry(item.Span, root.What("items"), item.Value));
            items.Add(new ChecklistItem(item.Value, reader.Text("section").Value, reader.Text("topic").Value, reader.Text("text").Value) { TitleSays = reader.OptionalText("title_says")?.Value });
            reader.Finish();
        }

        root.Finish();
        return new Checklist(id, name, items.ToImmutable());
    }
}
