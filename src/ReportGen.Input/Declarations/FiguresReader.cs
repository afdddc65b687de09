using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads <c>figures:</c>.</summary>
internal sealed class FiguresReader(Scope scope)
{
    public ImmutableArray<FigureDeclaration> Read(MappingReader? figures)
    {
        if (figures is null) return [];
        var read = ImmutableArray.CreateBuilder<FigureDeclaration>();
        foreach (var entry in figures.Entries)
        {
            scope.Figures.Take(entry.Key, "figure");
            if (figures.Mapping(entry, "figure") is not { } reader) continue;
            if (reader.Choice("kind", NamedValues.FigureKinds) is not { } kind) continue;
            read.Add(ReadFigure(kind, entry.Key, reader));
            reader.Finish();
        }

        return read.ToImmutable();
    }

    private FigureDeclaration ReadFigure(string kind, Sourced<string> id, MappingReader reader)
    {
        var title = reader.Text("title").Value;
        var caption = reader.Text("caption");
        return kind switch
        {
            "prisma_flow" => new FigureDeclaration.PrismaFlow(id.Value, title, caption, id.Span, ReadFlowTable(reader)),
            "bars" => new FigureDeclaration.Bars(id.Value, title, caption, id.Span, ReadPanels(reader)),
            "risk_of_bias" => ReadRiskOfBias(id, title, caption, reader),
            "study_bars" => new CharacteristicFiguresReader(scope).Bars(id, title, caption, reader),
            "timeline" => new CharacteristicFiguresReader(scope).Timeline(id, title, caption, reader),
            "image" => new FigureDeclaration.Image(
                id.Value, title, caption, id.Span, reader.Text("file"), reader.Text("alt").Value, reader.OptionalText("source")),
            "not_included" => new FigureDeclaration.NotIncluded(id.Value, title, caption, id.Span, reader.Text("reason").Value),
            _ => new SynthesisFiguresReader(scope).Read(kind, id, title, caption, reader),
        };
    }

    private string ReadFlowTable(MappingReader reader)
    {
        if (scope.Table(reader, "table") is not { } table) return "";
        if (table.Kind != TableKind.PrismaFlow)
        {
            scope.Diagnostics.Add(DeclarationDiagnostics.WrongTableKind(
                reader.Text("table").Span, table.Id, "is not of kind prisma_flow", "Name a table declared with 'kind: prisma_flow'."));
        }

        return table.Id;
    }

    private FigureDeclaration.RiskOfBias ReadRiskOfBias(Sourced<string> id, string title, Sourced<string> caption, MappingReader reader)
    {
        var table = scope.Table(reader, "table");
        if (table is not null && table.Kind != TableKind.RiskOfBias)
        {
            scope.Diagnostics.Add(DeclarationDiagnostics.WrongTableKind(
                reader.Text("table").Span, table.Id, "is not of kind risk_of_bias", "Name a table declared with 'kind: risk_of_bias'."));
        }

        var layout = reader.Choice("layout", NamedValues.RiskOfBiasLayouts, "traffic_light")!;
        return new FigureDeclaration.RiskOfBias(id.Value, title, caption, id.Span, table?.Id ?? "", NamedValues.Value<RiskOfBiasLayout>(layout));
    }

    private ImmutableArray<BarPanel> ReadPanels(MappingReader reader) =>
        reader.Mappings("panels", "a panel", required: true).Select(ReadPanel).ToImmutableArray();

    private BarPanel ReadPanel(MappingReader panel)
    {
        var title = panel.Text("title").Value;
        var table = scope.Table(panel, "table");
        if (table is { Counts: null })
        {
            scope.Diagnostics.Add(DeclarationDiagnostics.WrongTableKind(
                panel.Text("table").Span, table.Id, "has no 'counts'", "Declare 'counts' in the table, with the column of counts and what it sums to."));
        }

        var group = scope.OptionalColumn(panel, "group", table, ColumnType.Text, ColumnType.Key);
        panel.Finish();
        return new BarPanel(title, table?.Id ?? "", group);
    }
}
