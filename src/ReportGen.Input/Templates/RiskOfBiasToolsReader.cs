using System.Collections.Immutable;
using ReportGen.Input.Declarations;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Input.Templates;

/// <summary>risk_of_bias/*.yml → tools.</summary>
/// <param name="texts">The text files of the templates.</param>
/// <param name="references">The ids of the methods' references; null where their file could not be read.</param>
internal sealed class RiskOfBiasToolsReader(
    ImmutableSortedDictionary<string, SourceText> texts, IReadOnlyCollection<string>? references, DiagnosticBag diagnostics)
{
    private const string Folder = "risk_of_bias/";
    private const string Ending = ".yml";

    private static readonly ImmutableArray<string> Symbols = [.. Enum.GetNames<BiasSymbol>().Select(SnakeCase.Of)];

    public ImmutableSortedDictionary<string, RiskOfBiasTool> Read()
    {
        var tools = ImmutableSortedDictionary.CreateBuilder<string, RiskOfBiasTool>(StringComparer.Ordinal);
        foreach (var (path, source) in texts)
        {
            if (!path.StartsWith(Folder, StringComparison.Ordinal) || !path.EndsWith(Ending, StringComparison.Ordinal)) continue;
            var id = path[Folder.Length..^Ending.Length];
            if (YamlFile.Root(source, path, diagnostics) is { } root) tools.Add(id, ReadTool(id, root));
        }

        return tools.ToImmutable();
    }

    private RiskOfBiasTool ReadTool(string id, MappingReader root)
    {
        var name = root.Text("name").Value;
        var literature = root.Texts("literature");
        foreach (var key in literature.Where(k => references is not null && !references.Contains(k.Value)))
            diagnostics.Add(DeclarationDiagnostics.UnknownReference(key.Span, key.Value, references!, "methods/references.json"));
        var score = root.OptionalText("score")?.Value;
        var judgements = Entries(root.Mapping("judgements", required: true), "judgement", (key, reader) => ReadJudgement(key, reader, score is not null));
        var names = judgements.Select(j => j.Id).ToImmutableArray();
        var domains = Entries(root.Mapping("domains", required: true), "domain", (key, reader) => ReadDomain(key, reader, names, overall: false));
        var overall = root.Mapping("overall") is { } reader ? ReadDomain("overall", reader, names, overall: true) : null;
        root.Finish();
        return new RiskOfBiasTool(
            id, name, [.. literature.Select(l => l.Value)], judgements, overall is null ? domains : domains.Add(overall), score);
    }

    private ImmutableArray<T> Entries<T>(MappingReader? mapping, string kind, Func<string, MappingReader, T> read)
    {
        var entries = ImmutableArray.CreateBuilder<T>();
        var space = new AddressSpace(Ids.Columns, diagnostics);
        foreach (var entry in mapping?.Entries ?? [])
        {
            space.Take(entry.Key, kind);
            if (mapping!.Mapping(entry, kind) is not { } reader) continue;
            entries.Add(read(entry.Key.Value, reader));
            reader.Finish();
        }

        return entries.ToImmutable();
    }

    private static BiasJudgement ReadJudgement(string id, MappingReader reader, bool scored)
    {
        var label = reader.Text("label").Value;
        var symbol = reader.Choice("symbol", Symbols) ?? Symbols[0];
        var ink = StyleValues.Ink(reader, "ink");
        if (!scored) reader.Refuse("points", "where the tool has a 'score'");
        int? points = scored ? reader.Whole("points", 0, 100) : null;
        return new BiasJudgement(id, label, StyleValues.Name<BiasSymbol>(symbol), ink, points);
    }

    private static BiasDomain ReadDomain(string id, MappingReader reader, ImmutableArray<string> judgements, bool overall)
    {
        var label = reader.Text("label").Value;
        var group = overall ? "" : reader.OptionalText("group")?.Value ?? "";
        var own = reader.Texts("judgements");
        foreach (var judgement in own.Where(j => !judgements.Contains(j.Value)))
            reader.Diagnostics.Add(KeyDiagnostics.UnknownName(judgement.Span, "an entry of " + reader.What("judgements"), judgement.Value, judgements));
        if (overall) reader.Finish();
        return new BiasDomain(id, label, group, own.IsEmpty ? judgements : [.. own.Select(j => j.Value)], overall);
    }
}
