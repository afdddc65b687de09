using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads <c>certainty:</c>.</summary>
internal sealed class CertaintyReader(Scope scope)
{
    private const double UsualAlpha = 0.05;
    private const double UsualPower = 0.8;

    public CertaintyDeclaration? Read(MappingReader? certainty)
    {
        if (certainty is null) return null;
        var scheme = certainty.Text("scheme");
        var outcomes = ImmutableArray.CreateBuilder<OutcomeCertainty>();
        if (certainty.Mapping("outcomes", required: true) is { } rated)
        {
            foreach (var entry in rated.Entries)
                if (rated.Mapping(entry, "outcome") is { } reader) outcomes.Add(ReadOutcome(entry.Key, reader));
        }

        var judgements = ReadTable(certainty);
        certainty.Finish();
        return new CertaintyDeclaration(scheme, judgements, outcomes.ToImmutable(), certainty.Span);
    }

    private string? ReadTable(MappingReader certainty)
    {
        if (certainty.OptionalText("judgements") is not { } name || scope.Table(name) is not { } table) return null;
        if (table.Kind != TableKind.CertaintyJudgements)
            scope.Diagnostics.Add(DeclarationDiagnostics.WrongTableKind(name.Span, table.Id, "is not of kind certainty_judgements", "Name a table declared with 'kind: certainty_judgements'."));
        return table.Id;
    }

    private OutcomeCertainty ReadOutcome(Sourced<string> id, MappingReader reader)
    {
        scope.Outcomes.TryGetValue(id.Value, out var outcome);
        if (outcome is null) scope.Diagnostics.Add(DeclarationDiagnostics.UnknownOutcome(id.Span, id.Value, scope.Outcomes.Keys));
        var table = outcome is not null && scope.Tables.TryGetValue(outcome.Table, out var t) ? t : null;
        var compares = outcome is null or OutcomeDeclaration.Effect;
        var design = reader.Choice("design", ["randomized", "observational"]) ?? "observational";
        var analysis = outcome is OutcomeDeclaration.BeforeAfter ? "" : Named(reader.Text("analysis"), outcome, outcome?.Synthesis?.Pooled.Select(p => p.Id));
        var read = new OutcomeCertainty(
            id, analysis, new Sourced<string>(design, reader.KeySpan("design")), reader.Text("intervention").Value, reader.Text("subject").Value,
            Improvement(reader, outcome), Sizes(reader, outcome), Numbers(reader, "appreciable", 2), Numbers(reader, "bands", 0), Information(reader.Mapping("information_size")),
            Bias(reader.Mapping("risk_of_bias"), table), Optional(reader, "moderator", outcome, outcome?.Synthesis?.Moderators.Select(m => m.Id)),
            Optional(reader, "asymmetry_test", outcome, outcome?.Synthesis?.SmallStudy.SelectMany(s => s.Tests)), Risks(reader.Mapping("assumed_risks")), id.Span);
        if (!compares) foreach (var key in (string[])["appreciable", "information_size", "assumed_risks"]) reader.Refuse(key, "for an outcome of kind effect");
        reader.Finish();
        return read;
    }

    private static ChangeDirection? Improvement(MappingReader reader, OutcomeDeclaration? outcome)
    {
        if (outcome is OutcomeDeclaration.BeforeAfter b) return b.Improvement;
        return reader.OptionalText("improvement") is null ? null : NamedValues.Value<ChangeDirection>(reader.Choice("improvement", NamedValues.Directions) ?? "decrease");
    }

    private static EffectSizeLimits? Sizes(MappingReader reader, OutcomeDeclaration? outcome)
    {
        if (outcome is not OutcomeDeclaration.Effect effect || reader.Mapping("sizes") is not { } sizes) return null;
        var little = effect.Print.ImportantDifference is { } important && sizes.Find("little") is null ? new Sourced<double>(important, outcome.Span) : Number(sizes, "little");
        var read = new EffectSizeLimits(little, Number(sizes, "slight"), Number(sizes, "large"));
        sizes.Finish();
        return read;
    }

    private static InformationSize? Information(MappingReader? reader)
    {
        if (reader is null) return null;
        var read = new InformationSize(
            OptionalNumber(reader, "baseline_risk"), OptionalNumber(reader, "sd"), Number(reader, "effect"), OptionalNumber(reader, "alpha") ?? new(UsualAlpha, reader.Span),
            OptionalNumber(reader, "power") ?? new(UsualPower, reader.Span));
        reader.Finish();
        return read;
    }

    private BiasColumn? Bias(MappingReader? reader, TableDeclaration? table)
    {
        if (reader is null) return null;
        var read = new BiasColumn(
            scope.Column(reader, "column", table, ColumnType.Text), [.. reader.Texts("adequate", required: true).Select(a => a.Value)], reader.Text("about").Value);
        reader.Finish();
        return read;
    }

    private ImmutableArray<AssumedRisk> Risks(MappingReader? risks)
    {
        if (risks is null) return [];
        var space = new AddressSpace(["observed"], scope.Diagnostics);
        var read = ImmutableArray.CreateBuilder<AssumedRisk>();
        foreach (var entry in risks.Entries)
        {
            space.Take(entry.Key, "assumed risk");
            if (risks.Mapping(entry, "assumed risk") is not { } reader) continue;
            read.Add(new AssumedRisk(entry.Key.Value, reader.Text("label").Value, Number(reader, "risk")));
            reader.Finish();
        }

        return read.ToImmutable();
    }

    private string? Optional(MappingReader reader, string key, OutcomeDeclaration? outcome, IEnumerable<string>? known) =>
        reader.OptionalText(key) is { } name ? Named(name, outcome, known) : null;

    private string Named(Sourced<string> name, OutcomeDeclaration? outcome, IEnumerable<string>? known)
    {
        string[] names = [.. known ?? []];
        if (outcome is not null && name.Value.Length > 0 && !names.Contains(name.Value))
            scope.Diagnostics.Add(DeclarationDiagnostics.UnknownAnalysis(name.Span, name.Value, outcome.Id, names));
        return name.Value;
    }

    private ImmutableArray<Sourced<double>> Numbers(MappingReader reader, string key, int count)
    {
        var numbers = reader.Texts(key).Select(t => NumberOf(t, "an entry of " + reader.What(key), reader.Diagnostics)).ToImmutableArray();
        if (count > 0 && numbers.Length != count && !numbers.IsEmpty)
            scope.Diagnostics.Add(KeyDiagnostics.ListLength(reader.KeySpan(key), reader.What(key), numbers.Length, "2 entries, below and above no effect"));
        return [.. numbers.OrderBy(n => n.Value)];
    }

    private static Sourced<double> Number(MappingReader reader, string key) => NumberOf(reader.Text(key), reader.What(key), reader.Diagnostics);

    private static Sourced<double>? OptionalNumber(MappingReader reader, string key) =>
        reader.OptionalText(key) is { } text ? NumberOf(text, reader.What(key), reader.Diagnostics) : null;

    private static Sourced<double> NumberOf(Sourced<string> text, string what, DiagnosticBag diagnostics)
    {
        if (NodeValues.Decimal(text.Value) is { } value) return new(value, text.Span);
        if (text.Value.Length > 0) diagnostics.Add(KeyDiagnostics.WrongNumber(text.Span, what, text.Value, "a number", "Write the number in digits, with a decimal point."));
        return new(1, text.Span);
    }
}
