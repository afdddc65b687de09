using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint.Claims;

/// <summary>Holds "no effect" and its like against the interval: one that excludes it contradicts, and one that includes it does not prove it.</summary>
internal sealed partial class NoEffectCheck(LintContext context) : ISentenceCheck
{
    private readonly Claimed _claimed = new(context);

    public IEnumerable<Diagnostic> Check(Sentence sentence)
    {
        foreach (Match match in NoEffect().Matches(sentence.Text))
        {
            if (_claimed.At(match.Index, sentence) is not { } result || sentence.Text.Contains("interval", StringComparison.OrdinalIgnoreCase)) continue;
            var span = sentence.SpanAt(match.Index, match.Length);
            if (result.IsSettled) yield return ClaimDiagnostics.EffectDenied(span, match.Value, result.Text);
            else if (!Hedges.IsHedged(sentence.Text)) yield return ClaimDiagnostics.AbsenceOfEvidence(span, match.Value, result.Text);
        }
    }

    [GeneratedRegex(
        @"\b(?:no (?:effect|difference|benefit|change|reduction|increase)|ineffective|(?:did|does|do|has|have|is|are) not (?:reduced?|increased?|changed?|affect(?:ed)?|improved?|lower(?:ed)?|differ(?:ent)?|effective))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoEffect();
}
