using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint.Claims;

/// <summary>Finds effects that are stated as facts where the certainty of the evidence is not high: low asks for "may", moderate for "probably".</summary>
internal sealed partial class CertaintyCheck(LintContext context) : ISentenceCheck
{
    private const int Low = 2;
    private const int Moderate = 3;

    private readonly Claimed _claimed = new(context);

    public IEnumerable<Diagnostic> Check(Sentence sentence)
    {
        foreach (Match match in Effect().Matches(sentence.Text))
        {
            if (_claimed.At(match.Index, sentence) is not { Certainty: { } certainty } result || certainty.Rank.Number is not { } rank) continue;
            if (Claimed.IsNegated(sentence, match.Index)) continue;
            var fits = rank <= Low ? Hedges.IsHedged(sentence.Text) : rank > Moderate || Hedges.IsProbable(sentence.Text);
            if (fits) continue;
            yield return ClaimDiagnostics.TooFirm(
                sentence.SpanAt(match.Index, match.Length), match.Value, certainty.Certainty.Printed, result.Outcome.Label.ToLowerInvariant(),
                rank <= Low ? "a word such as 'may'" : "a word such as 'probably'");
        }
    }

    [GeneratedRegex(
        @"\b(?:reduces|decreases|lowers|increases|raises|improves|prevents|protects|relieves|worsens|is effective|are effective|works|proves?|proved|demonstrates? that|shows that|causes)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Effect();
}
