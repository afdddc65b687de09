using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads <c>evidence:</c>.</summary>
internal sealed class EvidenceReader(Scope scope)
{
    public EvidenceDeclaration? Read(MappingReader? evidence)
    {
        if (evidence is null) return null;
        var scheme = evidence.Text("scheme");
        var table = scope.Table(evidence, "table");
        var level = scope.Column(evidence, "level_column", table, ColumnType.Text);
        var outcome = evidence.Text("consistency_outcome");
        CheckOutcome(outcome);
        evidence.Finish();
        return new EvidenceDeclaration(scheme, table?.Id ?? "", level, outcome, evidence.Span);
    }

    private void CheckOutcome(Sourced<string> name)
    {
        if (name.Value.Length == 0) return;
        if (!scope.Outcomes.TryGetValue(name.Value, out var outcome))
            scope.Diagnostics.Add(DeclarationDiagnostics.UnknownOutcome(name.Span, name.Value, scope.Outcomes.Keys));
        else if (outcome is not OutcomeDeclaration.BeforeAfter)
            scope.Diagnostics.Add(DeclarationDiagnostics.WrongOutcomeKind(name.Span, name.Value, "proportion", "before_after"));
    }
}
