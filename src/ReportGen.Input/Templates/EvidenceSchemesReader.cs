using System.Collections.Immutable;
using ReportGen.Input.Files;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;
using Fact = ReportGen.Input.Templates.RuleTableReader.Fact;

namespace ReportGen.Input.Templates;

/// <summary>evidence/*.yml → schemes of levels and grades, and of certainty.</summary>
/// <param name="texts">The text files of the templates, among them the schemes and their wordings.</param>
/// <param name="references">The ids of the methods' references; null where their file could not be read.</param>
internal sealed class EvidenceSchemesReader(
    ImmutableSortedDictionary<string, SourceText> texts, IReadOnlyCollection<string>? references, FolderReader folder, DiagnosticBag diagnostics)
{
    private const string SchemeFolder = "evidence/";
    private const string Ending = ".yml";

    private readonly RuleTableReader _rules = new(folder, diagnostics);

    /// <summary>The schemes of both kinds, by file name without its ending.</summary>
    public (ImmutableSortedDictionary<string, EvidenceScheme> Levels, ImmutableSortedDictionary<string, CertaintyScheme> Certainty) Read()
    {
        var levels = ImmutableSortedDictionary.CreateBuilder<string, EvidenceScheme>(StringComparer.Ordinal);
        var certainty = ImmutableSortedDictionary.CreateBuilder<string, CertaintyScheme>(StringComparer.Ordinal);
        foreach (var (path, source) in texts)
        {
            if (!path.StartsWith(SchemeFolder, StringComparison.Ordinal) || !path.EndsWith(Ending, StringComparison.Ordinal)) continue;
            var id = path[SchemeFolder.Length..^Ending.Length];
            if (YamlFile.Root(source, path, diagnostics) is not { } root) continue;
            if (root.Choice("kind", ["levels", "certainty"], "levels") == "levels") levels.Add(id, ReadScheme(id, root));
            else certainty.Add(id, new CertaintySchemeReader(_rules, Literature, diagnostics).Read(id, root));
        }

        return (levels.ToImmutable(), certainty.ToImmutable());
    }

    private EvidenceScheme ReadScheme(string id, MappingReader root)
    {
        var name = root.Text("name").Value;
        var literature = Literature(root);
        var levels = Meanings(root.Mapping("levels", required: true));
        var designs = Meanings(root.Mapping("designs"));
        string[] levelNames = [.. levels.Select(l => l.Key)], designNames = [.. designs.Select(d => d.Key)];
        if (designs.IsEmpty) root.Refuse("studies", "beside 'designs'");
        if (designs.IsEmpty) root.Refuse("reviews", "beside 'designs'");
        var studies = _rules.Read(root.Mappings("studies", "a row of 'studies'", required: !designs.IsEmpty), "level", levelNames, [new("design", designNames)]);
        var reviews = _rules.Read(root.Mappings("reviews", "a row of 'reviews'"), "level", levelNames, [new("designs", designNames)]);
        var sign = root.OptionalText("sign")?.Value ?? "";
        var grades = Grades(root, levelNames);
        root.Finish();
        return new EvidenceScheme(id, name, literature, levels, designs, studies, reviews, sign, grades, root.Span);
    }

    private ImmutableArray<EvidenceRule> Grades(MappingReader root, string[] levels)
    {
        var rows = root.Mappings("grades", "a grade");
        var grades = _rules.Read(rows, "grade", [], [new Fact("levels", levels), new("consistent", []), new("conclusive", []), new("extrapolated", [])], worded: true);
        if (!grades.IsEmpty && !grades[^1].Conditions.IsEmpty) diagnostics.Add(DeclarationDiagnostics.OpenGrades(rows[^1].Span, grades[^1].Result));
        return grades;
    }

    private ImmutableArray<string> Literature(MappingReader reader)
    {
        var literature = reader.Texts("literature");
        foreach (var key in literature.Where(k => references is not null && !references.Contains(k.Value)))
            diagnostics.Add(DeclarationDiagnostics.UnknownReference(key.Span, key.Value, references!, "methods/references.json"));
        return [.. literature.Select(l => l.Value)];
    }

    private static ImmutableArray<KeyValuePair<string, string>> Meanings(MappingReader? names) => names is null
        ? []
        : names.Entries.Select(e => KeyValuePair.Create(e.Key.Value, names.Text(e.Key.Value).Value)).ToImmutableArray();
}
