using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint.Claims;

/// <summary>Holds "fell from 7.6 to 1.9" to its numbers.</summary>
internal sealed partial class FromToCheck : ISentenceCheck
{
    public IEnumerable<Diagnostic> Check(Sentence sentence)
    {
        foreach (Match match in DirectionWords.Pattern().Matches(sentence.Text))
        {
            if (DirectionWords.Sign(match) is not { } sign || !sentence.IsOwn(match.Index) || Claimed.IsNegated(sentence, match.Index)) continue;
            if (Behind(sentence, match.Index + match.Length, From()) is not { } from || Behind(sentence, from.End, To()) is not { } to) continue;
            if (double.IsNaN(from.Value + to.Value) || Math.Sign(to.Value - from.Value) is var actual && (actual == 0 || actual == sign)) continue;
            yield return ClaimDiagnostics.FromTo(
                sentence.SpanAt(match.Index, match.Length), sentence.Text[match.Index..to.End].Replace('\uFFFC', '…'), from.Written, to.Written);
        }
    }

    // The number directly behind the next "from" or "to" of the clause.
    private static NumberToken? Behind(Sentence sentence, int position, Regex word)
    {
        var match = word.Match(sentence.Text, position);
        if (!match.Success || sentence.Text.AsSpan(position, match.Index - position).IndexOfAny(';', ',') >= 0) return null;
        return sentence.Numbers.FirstOrDefault(n => n.Start >= match.Index + match.Length && n.Start - match.Index - match.Length <= 2);
    }

    [GeneratedRegex(@"\bfrom\s", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"\bto\s", RegexOptions.CultureInvariant)]
    private static partial Regex To();
}
