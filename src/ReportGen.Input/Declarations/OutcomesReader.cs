using System.Collections.Immutable;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads <c>outcomes:</c>.</summary>
internal sealed class OutcomesReader(Scope scope)
{
    private readonly SynthesisReader _synthesis = new(scope);

    public ImmutableArray<OutcomeDeclaration> Read(MappingReader? outcomes)
    {
        if (outcomes is null) return [];
        var read = ImmutableArray.CreateBuilder<OutcomeDeclaration>();
        foreach (var entry in outcomes.Entries)
        {
            scope.Addresses.Take(entry.Key, "outcome");
            if (outcomes.Mapping(entry, "outcome") is not { } reader) continue;
            if (reader.Choice("kind", NamedValues.OutcomeKinds) is not { } kind) continue;
            OutcomeDeclaration outcome = kind switch
            {
                "proportion" => ReadProportion(entry.Key, reader),
                "effect" => new EffectReader(scope, _synthesis).Read(entry.Key, reader),
                _ => ReadBeforeAfter(entry.Key, reader),
            };
            reader.Finish();
            scope.Outcomes[outcome.Id] = outcome;
            read.Add(outcome);
        }

        return read.ToImmutable();
    }

    private OutcomeDeclaration.Proportion ReadProportion(Sourced<string> id, MappingReader reader)
    {
        var label = reader.Text("label").Value;
        var table = scope.Table(reader, "table");
        var primary = reader.Flag("primary");
        var events = scope.Column(reader, "events", table, ColumnType.Count);
        var total = scope.Column(reader, "total", table, ColumnType.Count);
        var space = new AddressSpace(Ids.Analyses, scope.Diagnostics);
        var (crude, pooled) = AnalysesReader.ReadProportion(reader.Mapping("analyses", required: true), space);
        return new OutcomeDeclaration.Proportion(
            id.Value, label, table?.Id ?? "", primary, id.Span, events, total, NounReader.Read(reader, "event_noun"), NounReader.Read(reader, "unit_noun"), crude,
            _synthesis.Read(reader, table, pooled, space));
    }

    private OutcomeDeclaration.BeforeAfter ReadBeforeAfter(Sourced<string> id, MappingReader reader)
    {
        var label = reader.Text("label").Value;
        var table = scope.Table(reader, "table");
        var primary = reader.Flag("primary");
        var before = scope.Column(reader, "before", table, ColumnType.Number, ColumnType.Percent);
        var after = scope.Column(reader, "after", table, ColumnType.Number, ColumnType.Percent);
        var improvement = NamedValues.Value<ChangeDirection>(reader.Choice("improvement", NamedValues.Directions) ?? "decrease");
        var decimals = reader.Whole("decimals", 0, 10);
        var test = AnalysesReader.ReadTest(reader.Mapping("tests", required: true));
        return new OutcomeDeclaration.BeforeAfter(
            id.Value, label, table?.Id ?? "", primary, id.Span, before, after, improvement, decimals, test);
    }
}
