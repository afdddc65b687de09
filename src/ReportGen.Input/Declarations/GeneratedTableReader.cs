using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads a table of the manuscript whose columns follow from its kind.</summary>
internal sealed class GeneratedTableReader(Scope scope)
{
    private const string UsualChecklist = "prisma_2020";

    public ReportTableDeclaration Read(ReportTableKind kind, Sourced<string> id, MappingReader reader)
    {
        var caption = reader.Text("caption");
        var notes = reader.Texts("notes");
        var generated = kind switch
        {
            ReportTableKind.PrismaChecklist => new GeneratedTable(kind, [], null, reader.OptionalText("checklist") ?? new(UsualChecklist, id.Span), Reported(reader.Mapping("reported"))),
            ReportTableKind.SummaryOfFindings => Of(kind, reader.Texts("outcomes"), null, reader.Span),
            _ => OfOutcome(kind, reader),
        };
        reader.Finish();
        return new ReportTableDeclaration(id.Value, caption, "", [], null, notes, id.Span) { Generated = generated };
    }

    private GeneratedTable OfOutcome(ReportTableKind kind, MappingReader reader)
    {
        var name = reader.Text("outcome");
        var analysis = reader.OptionalText("analysis");
        var generated = Of(kind, name.Value.Length > 0 ? [name] : [], analysis?.Value, reader.Span);
        if (!scope.Outcomes.TryGetValue(name.Value, out var outcome)) return generated;
        if (outcome.Synthesis is not { } plan)
            scope.Diagnostics.Add(DeclarationDiagnostics.WrongOutcomeKind(name.Span, name.Value, outcome.Kind, "effect or proportion"));
        else if (analysis is not null && plan.Pooled.All(p => p.Id != analysis.Value))
            scope.Diagnostics.Add(DeclarationDiagnostics.UnknownAnalysis(analysis.Span, analysis.Value, outcome.Id, [.. plan.Pooled.Select(p => p.Id)]));
        return generated;
    }

    private GeneratedTable Of(ReportTableKind kind, ImmutableArray<Sourced<string>> outcomes, string? analysis, SourceSpan span)
    {
        foreach (var name in outcomes.Where(o => !scope.Outcomes.ContainsKey(o.Value)))
            scope.Diagnostics.Add(DeclarationDiagnostics.UnknownOutcome(name.Span, name.Value, scope.Outcomes.Keys));
        return new GeneratedTable(kind, [.. outcomes.Select(o => o.Value)], analysis, new("", span), []);
    }

    private static ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> Reported(MappingReader? reported) =>
        reported is null ? [] : [.. reported.Entries.Select(e => KeyValuePair.Create(e.Key, reported.Text(e.Key.Value)))];
}
