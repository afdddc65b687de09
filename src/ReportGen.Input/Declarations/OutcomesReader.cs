using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads <c>outcomes:</c>.</summary>
internal sealed class OutcomesReader(Scope scope)
{
    private readonly AnalysesReader _analyses = new(scope.Diagnostics);

    public ImmutableArray<OutcomeDeclaration> Read(MappingReader? outcomes)
    {
        if (outcomes is null) return [];
        var read = ImmutableArray.CreateBuilder<OutcomeDeclaration>();
        foreach (var entry in outcomes.Entries)
        {
            scope.Addresses.Take(entry.Key, "outcome");
            if (outcomes.Mapping(entry, "outcome") is not { } reader) continue;
            if (reader.Choice("kind", NamedValues.OutcomeKinds) is not { } kind) continue;
            var outcome = kind == "proportion" ? (OutcomeDeclaration)ReadProportion(entry.Key, reader) : ReadBeforeAfter(entry.Key, reader);
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
        var (crude, pooled) = _analyses.Read(reader.Mapping("analyses", required: true));
        return new OutcomeDeclaration.Proportion(
            id.Value, label, table?.Id ?? "", primary, id.Span, events, total, ReadNoun(reader, "event_noun"), ReadNoun(reader, "unit_noun"), crude, pooled);
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
        var test = _analyses.ReadTest(reader.Mapping("tests", required: true));
        return new OutcomeDeclaration.BeforeAfter(
            id.Value, label, table?.Id ?? "", primary, id.Span, before, after, improvement, decimals, test);
    }

    private Noun ReadNoun(MappingReader reader, string key)
    {
        var words = reader.Items(key, required: true).Select(w => NodeValues.Text(w, reader.What(key), scope.Diagnostics)?.Value ?? "").ToList();
        if (words.Count == 2) return new Noun(words[0], words[1]);
        if (words.Count > 0)
            scope.Diagnostics.Add(KeyDiagnostics.ListLength(reader.KeySpan(key), reader.What(key), words.Count, "2 entries, singular and plural"));
        return new Noun("", "");
    }
}
