using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis.Evidence;

/// <summary>The levels of evidence and the grade of recommendation that a declared scheme gives to the included studies.</summary>
internal static class EvidenceGrading
{
    private const string NoGrades = "the scheme has no grades";

    public static EvidenceFindings? Grade(
        EvidenceDeclaration declared, Review review, ImmutableArray<OutcomeFindings> outcomes, IReadOnlyDictionary<string, EvidenceScheme> schemes,
        CellQuantities cells, DiagnosticBag diagnostics)
    {
        var outcome = outcomes.FirstOrDefault(o => o.Id == declared.ConsistencyOutcome.Value);
        if (!schemes.TryGetValue(declared.Scheme.Value, out var scheme))
        {
            diagnostics.Add(AnalysisDiagnostics.UnknownScheme(declared.Scheme, schemes.Keys.Order(StringComparer.Ordinal)));
            return null;
        }

        var table = review.Table(declared.Table)!;
        var levels = new StudyLevels(declared, scheme, cells, outcome);
        var studies = levels.Of(table, diagnostics);
        if (EffectDirection.Of(outcome, declared.Improvement, review) is not { } direction || studies.IsEmpty || studies.Length < table.Rows.Length) return null;
        var address = declared.Id.Length == 0 ? "evidence" : $"evidence.{declared.Id}";
        var reviewLevel = ReviewLevelRule.Of(declared, scheme, studies, Inconsistency(declared, outcome), address, diagnostics);
        return Findings(declared, scheme, studies, direction, reviewLevel, address) with { Studies = levels.Quantities(studies, address), ReviewLevel = reviewLevel };
    }

    private static Quantity? Inconsistency(EvidenceDeclaration declared, OutcomeFindings? outcome) => declared.ReviewLevel?.Analysis is { } analysis
        ? (outcome as SynthesisFindings)?.Pooled.FirstOrDefault(p => p.Id == analysis.Value)?.Heterogeneity.I2 : null;

    private static EvidenceFindings Findings(
        EvidenceDeclaration declared, EvidenceScheme scheme, ImmutableArray<StudyLevels.Graded> studies, EffectDirection direction, ReviewLevel? reviewLevel, string address)
    {
        ImmutableArray<Quantity> levels = [.. studies.Select(s => s.Cell)];
        var rule = RuleTable.First(scheme.Grades, Facts(declared, studies, direction, reviewLevel));
        var worst = studies.MaxBy(s => scheme.Levels.IndexOf(scheme.Levels.First(l => l.Key == s.Level.Level)))!.Level.Level;
        var method = new Method(scheme.Name, scheme.Literature);
        var direct = QuantityFactory.Derived(null, new Method("direction of the change in every study that reports it", []), direction.Effects);
        var graded = QuantityFactory.Derived(null, method, [.. levels, .. direction.Effects], rule is null ? [] : [rule.Rule]);
        return new EvidenceFindings(
            declared.Id,
            QuantityFactory.Text($"{address}.scheme", "Scheme of levels and grades", scheme.Name, new Derivation(null, method, [SchemeSetting(declared)], [])),
            Graded($"{address}.grade", "Grade of recommendation", rule?.Result, graded),
            QuantityFactory.Text($"{address}.level", "Level of evidence that decides", worst, QuantityFactory.Derived(null, method, levels)),
            QuantityFactory.Flag($"{address}.consistent", "Every reporting study changes in the same direction", direction.IsConsistent, direct),
            QuantityFactory.Text($"{address}.direction", "Direction of the changes", direction.Direction, direct),
            QuantityFactory.Flag($"{address}.favourable", "That direction is an improvement", direction.IsFavourable, direct),
            QuantityFactory.Count($"{address}.reporting", "Studies that report the outcome of consistency", direction.Effects.Length, QuantityFactory.Derived(null, QuantityFactory.Counting, direction.Effects)),
            QuantityFactory.Count($"{address}.studies", "Studies graded", levels.Length, QuantityFactory.Derived(null, QuantityFactory.Counting, levels)),
            Graded($"{address}.rule", "Rule that was applied", rule?.Rule, graded),
            Graded($"{address}.wording", "Template of the wording", rule?.Wording, graded));
    }

    // A review that is inconclusive by its scheme has no conclusive answer whatever its studies are; without its level, one conclusive study is enough.
    private static Dictionary<string, ImmutableArray<string>> Facts(
        EvidenceDeclaration declared, ImmutableArray<StudyLevels.Graded> studies, EffectDirection direction, ReviewLevel? reviewLevel) => new(StringComparer.Ordinal)
        {
            ["levels"] = [.. studies.Select(s => s.Level.Level)],
            ["consistent"] = [Word(direction.IsConsistent)],
            ["conclusive"] = [Word(reviewLevel is null ? studies.Any(s => s.Level.IsConclusive) : reviewLevel.Conclusive.Value is QuantityValue.Flag { Holds: true })],
            ["extrapolated"] = [Word(declared.Extrapolated)],
        };

    private static DerivationInput.OfSource SchemeSetting(EvidenceDeclaration declared)
    {
        var file = Path.GetFileName(declared.Scheme.Span.File);
        return new($"{file}#evidence{(declared.Id.Length == 0 ? "" : "." + declared.Id)}.scheme", declared.Scheme.Value, declared.Scheme.Span with { File = file });
    }

    private static string Word(bool holds) => holds ? "true" : "false";

    private static Quantity Graded(string address, string label, string? text, Derivation derivation) => text is null
        ? new(address, label, new QuantityValue.NotAvailable(NoGrades), "", NumberFormat.Integer, derivation)
        : QuantityFactory.Text(address, label, text, derivation);
}
