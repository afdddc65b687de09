using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis.Evidence;

/// <summary>The level of evidence of the review itself: the scheme's row for its studies, else the rule that review.yml declares.</summary>
internal static class ReviewLevelRule
{
    private const string Single = "the level of the only study";

    /// <summary>The level; null where none is asked for, or where it cannot be found, which is reported.</summary>
    /// <param name="studies">The graded studies.</param>
    /// <param name="i2">I² of the declared analysis, percent, or null.</param>
    /// <param name="address">Beginning of the addresses.</param>
    public static ReviewLevel? Of(
        EvidenceDeclaration declared, EvidenceScheme scheme, ImmutableArray<StudyLevels.Graded> studies, Quantity? i2, string address, DiagnosticBag diagnostics)
    {
        if (declared.ReviewLevel is not { } asked || studies.IsEmpty) return null;
        var (level, rule, isDeclared) = Row(asked, scheme, studies);
        if (level is null || Rank(scheme, level) < 0)
        {
            diagnostics.Add(level is null
                ? AnalysisDiagnostics.NoReviewLevel(asked.Span, scheme.Id, string.Join(", ", studies.Select(s => s.Design).Where(d => d.Length > 0).Distinct().Order(StringComparer.Ordinal)))
                : AnalysisDiagnostics.UnknownReviewLevel(asked.Level!, new(scheme.Id, [.. scheme.Levels.Select(l => l.Key)])));
            return null;
        }

        var moved = scheme.Levels[Math.Clamp(Rank(scheme, level) - asked.Steps, 0, scheme.Levels.Length - 1)].Key;
        var sign = Inconclusive(asked, studies, i2) ? scheme.Sign : "";
        ImmutableArray<string> notes = [rule, .. asked.Reason.Length > 0 ? [asked.Reason] : (string[])[]];
        var derived = QuantityFactory.Derived(null, new Method(scheme.Name, scheme.Literature), [.. studies.Select(s => s.Cell), .. i2 is null ? [] : (Quantity[])[i2]], notes);
        return new ReviewLevel(
            QuantityFactory.Text($"{address}.review.level", "Level of evidence of this review", moved + sign, derived),
            QuantityFactory.Text($"{address}.review.rule", "Rule of the level of this review", rule, derived),
            QuantityFactory.Flag($"{address}.review.declared", "The rule is declared, for the scheme has none", isDeclared, derived),
            QuantityFactory.Flag($"{address}.review.conclusive", "The level carries no sign of an inconclusive one", sign.Length == 0, derived));
    }

    // The review of one study is no synthesis.
    private static (string? Level, string Rule, bool Declared) Row(ReviewLevelDeclaration asked, EvidenceScheme scheme, ImmutableArray<StudyLevels.Graded> studies)
    {
        if (studies.Length == 1) return (studies[0].Level.Level, Single, false);
        var facts = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal) { ["designs"] = [.. studies.Select(s => s.Design).Where(d => d.Length > 0)] };
        return RuleTable.First(scheme.Reviews, facts) is { } row ? (row.Result, row.Rule, false) : (asked.Level?.Value, asked.Rule, true);
    }

    // Heterogeneity says it of a synthesis; where it is not asked for, studies that are inconclusive one by one.
    private static bool Inconclusive(ReviewLevelDeclaration asked, ImmutableArray<StudyLevels.Graded> studies, Quantity? i2) =>
        studies.Length > 1 && asked.TroublesomeI2 is { } limit ? i2?.Number >= limit : studies.All(s => !s.Level.IsConclusive);

    private static int Rank(EvidenceScheme scheme, string level) => scheme.Levels.IndexOf(scheme.Levels.FirstOrDefault(l => l.Key == level));
}
