using System.Collections.Immutable;
using ReportGen.Input.Files;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Input.Templates;

/// <summary>evidence/*.yml → schemes of levels and grades.</summary>
/// <param name="texts">The text files of the templates, among them the schemes and their wordings.</param>
/// <param name="references">The ids of the methods' references; null where their file could not be read.</param>
internal sealed class EvidenceSchemesReader(
    ImmutableSortedDictionary<string, SourceText> texts, IReadOnlyCollection<string>? references, FolderReader folder, DiagnosticBag diagnostics)
{
    private const string SchemeFolder = "evidence/";
    private const string Ending = ".yml";

    public ImmutableSortedDictionary<string, EvidenceScheme> Read()
    {
        var schemes = ImmutableSortedDictionary.CreateBuilder<string, EvidenceScheme>(StringComparer.Ordinal);
        foreach (var (path, source) in texts)
        {
            if (!path.StartsWith(SchemeFolder, StringComparison.Ordinal) || !path.EndsWith(Ending, StringComparison.Ordinal)) continue;
            var id = path[SchemeFolder.Length..^Ending.Length];
            if (YamlFile.Root(source, path, diagnostics) is { } root) schemes.Add(id, ReadScheme(id, root));
        }

        return schemes.ToImmutable();
    }

    private EvidenceScheme ReadScheme(string id, MappingReader root)
    {
        var name = root.Text("name").Value;
        var literature = root.Texts("literature");
        foreach (var key in literature.Where(k => references is not null && !references.Contains(k.Value)))
            diagnostics.Add(DeclarationDiagnostics.UnknownReference(key.Span, key.Value, references!, "methods/references.json"));
        var levels = ReadLevels(root.Mapping("levels", required: true));
        var names = levels.Select(l => l.Key).ToList();
        var rules = root.Mappings("grades", "a grade", required: true);
        var grades = rules.Select(g => ReadGrade(g, names)).ToImmutableArray();
        if (!grades.IsEmpty && (!grades[^1].Levels.IsEmpty || grades[^1].Consistent is not null))
            diagnostics.Add(DeclarationDiagnostics.OpenGrades(rules[^1].Span, grades[^1].Grade));
        root.Finish();
        return new EvidenceScheme(id, name, literature.Select(l => l.Value).ToImmutableArray(), levels, grades, root.Span);
    }

    private static ImmutableArray<KeyValuePair<string, string>> ReadLevels(MappingReader? levels) => levels is null
        ? []
        : levels.Entries.Select(e => KeyValuePair.Create(e.Key.Value, levels.Text(e.Key.Value).Value)).ToImmutableArray();

    private GradeRule ReadGrade(MappingReader reader, IReadOnlyCollection<string> names)
    {
        var grade = reader.Text("grade").Value;
        var levels = reader.Texts("levels");
        foreach (var level in levels.Where(l => !names.Contains(l.Value)))
            diagnostics.Add(KeyDiagnostics.UnknownName(level.Span, "an entry of " + reader.What("levels"), level.Value, names));
        var consistent = reader.OptionalFlag("consistent");
        var rule = reader.Text("rule").Value;
        var wording = reader.Text("wording");
        if (wording.Value.Length > 0 && !folder.Has(wording.Value)) folder.Bytes(wording.Value, wording.Span);
        reader.Finish();
        return new GradeRule(grade, levels.Select(l => l.Value).ToImmutableArray(), consistent, rule, wording.Value);
    }
}
