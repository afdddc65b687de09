using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Audit.Lint.Claims;

/// <summary>Holds "reduces", "increases", "improves" and their like against the direction of the estimate and its interval.</summary>
internal sealed class DirectionCheck(LintContext context) : ISentenceCheck
{
    private readonly Claimed _claimed = new(context);

    public IEnumerable<Diagnostic> Check(Sentence sentence)
    {
        foreach (Match match in DirectionWords.Pattern().Matches(sentence.Text))
        {
            if (_claimed.At(match.Index, sentence) is not { } result || Claimed.IsNegated(sentence, match.Index)) continue;
            var sign = DirectionWords.Sign(match) ?? Better(result.Improvement, DirectionWords.IsBetter(match));
            if (sign == 0) continue;
            var span = sentence.SpanAt(match.Index, match.Length);
            if (sign == -result.Sign) yield return ClaimDiagnostics.Direction(span, match.Value, result.Text, result.Sign < 0 ? "a decrease" : "an increase");
            else if (!result.IsSettled && !Hedges.IsHedged(sentence.Text)) yield return ClaimDiagnostics.Undecided(span, match.Value, result.Text);
        }
    }

    // The direction that "better" or "worse" means; 0 where the outcome does not declare which one is better.
    private static int Better(ChangeDirection? improvement, bool isBetter) => improvement switch
    {
        null => 0,
        ChangeDirection.Decrease => isBetter ? -1 : 1,
        _ => isBetter ? 1 : -1,
    };
}
