using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>review.yml → what it declares.</summary>
internal sealed class SettingsReader(DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> FreeGroups = ["protocol", "pico", "facts"];

    /// <summary>The declaration; null where the file is no mapping.</summary>
    public ReviewDeclaration? Read(SourceText source)
    {
        if (YamlFile.Root(source, "review.yml", diagnostics) is not { } root) return null;
        CheckFormat(root);
        var front = new FrontMatterReader(diagnostics).Read(root);
        var manuscript = root.Mapping("manuscript", required: true);
        var @abstract = manuscript?.Text("abstract") ?? new Sourced<string>("", root.Span);
        var sections = manuscript?.Texts("sections", required: true) ?? [];
        manuscript?.Finish();
        var (settings, fileSpans, declared) = ReadDeclarations(root, front, ReadFacts(root), source.File);
        root.Finish();
        return new ReviewDeclaration(settings, @abstract, sections, fileSpans, declared);
    }

    private (ReviewSettings Settings, Dictionary<string, SourceSpan> FileSpans, ImmutableArray<string> Declared) ReadDeclarations(
        MappingReader root, FrontMatter front, ImmutableArray<KeyValuePair<string, SettingNode.Group>> facts, string file)
    {
        var scope = new Scope(diagnostics);
        var quantities = new QuantitiesReader(scope);
        var tablesReader = new TableDeclarationsReader(scope);
        var tables = tablesReader.Read(root.Mapping("tables", required: true));
        var outcomes = new OutcomesReader(scope).Read(root.Mapping("outcomes"));
        var descriptives = quantities.ReadDescriptives(root.Mapping("descriptives"));
        var calculations = quantities.ReadCalculations(root.Mapping("calculations"));
        var (evidence, furtherEvidence) = new EvidenceReader(scope).Read(root.Mapping("evidence"));
        var certainty = new CertaintyReader(scope).Read(root.Mapping("certainty"));
        var figures = new FiguresReader(scope).Read(root.Mapping("figures"));
        var reportTables = new ReportTablesReader(scope).Read(root.Mapping("report_tables"));
        var settings = new ReviewSettings(
            front.Title, front.ShortTitle, front.Language, front.Date, front.Authors, front.AuthorsNote, front.Keywords, front.ReanalysisOf,
            front.Address, front.Licence, front.NotReported, facts, tables, outcomes, descriptives, calculations, evidence, figures, reportTables, file)
        {
            FurtherEvidence = furtherEvidence,
            Certainty = certainty,
            Layouts = front.Layouts,
            Trace = front.Trace,
            Paper = front.Paper,
            Earlier = front.Earlier,
            Constants = root.Texts("constants"),
            Accepted = AcceptanceReader.Read(root),
        };
        return (settings, tablesReader.FileSpans, [.. scope.Declared, .. root.Keys.Contains("date") ? (string[])["date"] : [], .. root.NamesUnderUnknownKeys]);
    }

    private ImmutableArray<KeyValuePair<string, SettingNode.Group>> ReadFacts(MappingReader root)
    {
        var reader = new SettingNodesReader(diagnostics);
        return FreeGroups
            .Select(name => (Name: name, Group: root.Mapping(name)))
            .Where(g => g.Group is not null)
            .Select(g => KeyValuePair.Create(g.Name, reader.ReadGroup(g.Group!))).ToImmutableArray();
    }

    private void CheckFormat(MappingReader root)
    {
        var format = root.Text("format");
        if (format.Value is not ("" or "1"))
            diagnostics.Add(KeyDiagnostics.UnknownName(format.Span, root.What("format"), format.Value, ["1"]));
    }
}
