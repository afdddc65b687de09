using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads <c>evidence:</c>.</summary>
internal sealed class EvidenceReader(Scope scope)
{
    private const int MostSteps = 4;

    /// <summary>The scheme of the review, and further ones by their ids.</summary>
    public (EvidenceDeclaration? Main, ImmutableArray<EvidenceDeclaration> Further) Read(MappingReader? evidence)
    {
        if (evidence is null) return (null, []);
        var further = ImmutableArray.CreateBuilder<EvidenceDeclaration>();
        if (evidence.Mapping("further") is { } schemes)
        {
            var space = new AddressSpace(Ids.Evidence, scope.Diagnostics);
            foreach (var entry in schemes.Entries)
            {
                space.Take(entry.Key, "evidence scheme");
                if (schemes.Mapping(entry, "evidence scheme") is { } reader) further.Add(ReadScheme(entry.Key.Value, reader));
            }
        }

        return (ReadScheme("", evidence), further.ToImmutable());
    }

    private EvidenceDeclaration ReadScheme(string id, MappingReader reader)
    {
        var scheme = reader.Text("scheme");
        var table = scope.Table(reader, "table");
        var level = scope.OptionalColumn(reader, "level_column", table, ColumnType.Text);
        var design = scope.OptionalColumn(reader, "design_column", table, ColumnType.Text);
        if (level is null == design is null)
            scope.Diagnostics.Add(KeyDiagnostics.OneOf(reader.Span, reader.Name, level is null ? [] : ["level_column", "design_column"], ["level_column", "design_column"]));
        if (design is null) reader.Refuse("designs", "beside 'design_column'");
        var designs = Designs(reader.Mapping("designs"));
        var outcome = reader.Text("consistency_outcome");
        CheckOutcome(outcome);
        var improvement = Improvement(reader, outcome.Value);
        var wide = reader.OptionalText("wide_interval") is null ? (double?)null : reader.Number("wide_interval", 0, orEqual: false);
        var extrapolated = reader.Flag("extrapolated");
        var review = reader.Mapping("review_level") is { } r ? ReadReviewLevel(r, outcome.Value) : null;
        reader.Finish();
        return new EvidenceDeclaration(id, scheme, table?.Id ?? "", level, design, designs, outcome, improvement, wide, extrapolated, review, reader.Span);
    }

    private static ImmutableArray<KeyValuePair<string, Sourced<string>>> Designs(MappingReader? designs) =>
        designs is null ? [] : [.. designs.Entries.Select(e => KeyValuePair.Create(e.Key.Value, designs.Text(e.Key.Value)))];

    private ReviewLevelDeclaration ReadReviewLevel(MappingReader reader, string outcome)
    {
        var analysis = reader.OptionalText("analysis");
        CheckAnalysis(analysis, outcome);
        double? troublesome = analysis is null ? null : reader.Number("troublesome_i2", 0, orEqual: true);
        if (analysis is null) reader.Refuse("troublesome_i2", "beside 'analysis'");
        var level = reader.OptionalText("level");
        var rule = level is null ? "" : reader.Text("rule").Value;
        if (level is null) reader.Refuse("rule", "beside 'level'");
        var down = reader.OptionalWhole("down", 1, MostSteps);
        var up = reader.OptionalWhole("up", 1, MostSteps);
        if (down is not null) reader.Refuse("up", "without 'down'");
        var reason = down is null && up is null ? "" : reader.Text("reason").Value;
        if (down is null && up is null) reader.Refuse("reason", "beside 'down' or 'up'");
        reader.Finish();
        return new ReviewLevelDeclaration(analysis, troublesome, level, rule, up ?? -down ?? 0, reason, reader.Span);
    }

    private ChangeDirection? Improvement(MappingReader reader, string outcome)
    {
        if (!scope.Outcomes.TryGetValue(outcome, out var declared) || declared is not OutcomeDeclaration.Effect)
        {
            reader.Refuse("improvement", "beside a 'consistency_outcome' of kind effect");
            return null;
        }

        return NamedValues.Value<ChangeDirection>(reader.Choice("improvement", NamedValues.Directions) ?? "decrease");
    }

    private void CheckAnalysis(Sourced<string>? analysis, string outcome)
    {
        if (analysis is null || !scope.Outcomes.TryGetValue(outcome, out var declared)) return;
        string[] pooled = [.. declared.Synthesis?.Pooled.Select(p => p.Id) ?? []];
        if (!pooled.Contains(analysis.Value)) scope.Diagnostics.Add(DeclarationDiagnostics.UnknownAnalysis(analysis.Span, analysis.Value, outcome, pooled));
    }

    private void CheckOutcome(Sourced<string> name)
    {
        if (name.Value.Length == 0) return;
        if (!scope.Outcomes.TryGetValue(name.Value, out var outcome))
            scope.Diagnostics.Add(DeclarationDiagnostics.UnknownOutcome(name.Span, name.Value, scope.Outcomes.Keys));
        else if (outcome is OutcomeDeclaration.Proportion)
            scope.Diagnostics.Add(DeclarationDiagnostics.WrongOutcomeKind(name.Span, name.Value, outcome.Kind, "before_after or effect"));
    }
}
