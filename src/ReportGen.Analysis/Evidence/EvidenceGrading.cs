using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis.Evidence;

/// <summary>The grade of recommendation that a declared scheme gives to the included studies.</summary>
internal static class EvidenceGrading
{
    public static EvidenceFindings? Grade(
        EvidenceDeclaration declared, Review review, ImmutableArray<OutcomeFindings> outcomes, IReadOnlyDictionary<string, EvidenceScheme> schemes,
        CellQuantities cells, DiagnosticBag diagnostics)
    {
        var outcome = outcomes.OfType<BeforeAfterFindings>().FirstOrDefault(o => o.Id == declared.ConsistencyOutcome.Value);
        if (!schemes.TryGetValue(declared.Scheme.Value, out var scheme))
        {
            diagnostics.Add(AnalysisDiagnostics.UnknownScheme(declared.Scheme, schemes.Keys.Order(StringComparer.Ordinal)));
            return null;
        }

        var table = review.Table(declared.Table)!;
        var ranks = table.Rows.Select(r => Rank(r.Text(declared.LevelColumn), scheme, diagnostics)).ToImmutableArray();
        if (outcome is null || ranks.IsEmpty || ranks.Contains(-1)) return null;
        var improvement = review.Settings.Outcomes.OfType<OutcomeDeclaration.BeforeAfter>().First(o => o.Id == outcome.Id).Improvement;
        var levels = table.Rows.Select(r => cells[table, r, declared.LevelColumn]).ToImmutableArray();
        return Findings(scheme, scheme.Levels[ranks.Max()].Key, [.. levels.Select(l => ((QuantityValue.Text)l.Value).Value)], levels, outcome, improvement);
    }

    private static int Rank(Cell<string> cell, EvidenceScheme scheme, DiagnosticBag diagnostics)
    {
        for (var i = 0; cell.IsReported && i < scheme.Levels.Length; i++)
            if (scheme.Levels[i].Key == cell.Value)
                return i;
        diagnostics.Add(AnalysisDiagnostics.UnknownLevel(cell, new(scheme.Id, [.. scheme.Levels.Select(l => l.Key)])));
        return -1;
    }

    private static EvidenceFindings Findings(
        EvidenceScheme scheme, string level, ImmutableArray<string> studyLevels, ImmutableArray<Quantity> levels, BeforeAfterFindings outcome, ChangeDirection improvement)
    {
        var changes = outcome.Changes.Select(c => c.Change).ToImmutableArray();
        var direction = DirectionOf(changes);
        var consistent = direction is "decrease" or "increase";
        var rule = scheme.Grades.First(g => (g.Levels.IsEmpty || studyLevels.All(g.Levels.Contains)) && (g.Consistent is null || g.Consistent == consistent));
        var method = new Method(scheme.Name, scheme.Literature);
        var direct = QuantityFactory.Derived(null, new Method("direction of the change in every study that reports it", []), changes);
        var graded = QuantityFactory.Derived(null, method, [.. levels, .. changes], [rule.Rule]);
        return new EvidenceFindings(
            QuantityFactory.Text("evidence.scheme", "Scheme of levels and grades", scheme.Name, QuantityFactory.Derived(null, method, [])),
            QuantityFactory.Text("evidence.grade", "Grade of recommendation", rule.Grade, graded),
            QuantityFactory.Text("evidence.level", "Level of evidence that decides", level, QuantityFactory.Derived(null, method, levels)),
            Flag("evidence.consistent", "Every reporting study changes in the same direction", consistent, direct),
            QuantityFactory.Text("evidence.direction", "Direction of the changes", direction, direct),
            Flag("evidence.favourable", "That direction is an improvement", direction == (improvement == ChangeDirection.Decrease ? "decrease" : "increase"), direct),
            QuantityFactory.Count("evidence.reporting", "Studies that report the outcome of consistency", changes.Length, QuantityFactory.Derived(null, QuantityFactory.Counting, changes)),
            QuantityFactory.Count("evidence.studies", "Studies graded", levels.Length, QuantityFactory.Derived(null, QuantityFactory.Counting, levels)),
            QuantityFactory.Text("evidence.rule", "Rule that was applied", rule.Rule, graded),
            QuantityFactory.Text("evidence.wording", "Template of the wording", rule.Wording, graded));
    }

    private static Quantity Flag(string address, string label, bool holds, Derivation derivation) =>
        new(address, label, new QuantityValue.Flag(holds), "", NumberFormat.Integer, derivation);

    private static string DirectionOf(ImmutableArray<Quantity> changes)
    {
        if (changes.IsEmpty) return "none";
        if (changes.All(c => c.Number < 0)) return "decrease";
        return changes.All(c => c.Number > 0) ? "increase" : "mixed";
    }
}
