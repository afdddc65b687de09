using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint.Claims;

/// <summary>Holds "significant" and "not significant" against the p-value of the sentence, or else against the interval of the outcome that it speaks of.</summary>
internal sealed partial class SignificanceCheck(LintContext context) : ISentenceCheck
{
    private readonly Claimed _claimed = new(context);

    public IEnumerable<Diagnostic> Check(Sentence sentence)
    {
        foreach (Match match in Significant().Matches(sentence.Text))
        {
            if (!sentence.IsOwn(match.Index) || sentence.Text.TrimEnd().EndsWith('?')) continue;
            var claims = !match.Groups["non"].Success && !Claimed.IsNegated(sentence, match.Index);
            var (found, text) = P(sentence) ?? Interval(match.Index, sentence) ?? (claims, "");
            if (found == claims) continue;
            yield return ClaimDiagnostics.Significance(
                sentence.SpanAt(match.Index, match.Length), claims ? match.Value : $"not {match.Value}".Replace("not non", "non", StringComparison.Ordinal), text,
                found ? "significant" : "not significant");
        }
    }

    private (bool Found, string Text)? P(Sentence sentence)
    {
        if (PValue().Matches(sentence.Text) is not [var match]) return null;
        var p = double.Parse(match.Groups["p"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var below = match.Groups["relation"].Value switch { "<" => p <= context.Alpha, ">" => p < context.Alpha, _ => p < context.Alpha };
        return (below, $"{match.Value} and α = {context.Alpha.ToString("R", CultureInfo.InvariantCulture)}");
    }

    private (bool Found, string Text)? Interval(int position, Sentence sentence) => _claimed.At(position, sentence) is { } result ? (result.IsSettled, result.Text) : null;

    [GeneratedRegex(@"\b(?<!\bclinically )(?<non>non-?|in)?significant(?:ly)?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Significant();

    [GeneratedRegex(@"\b[pP]\s?(?<relation>[=<>])\s?(?<p>0?\.\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PValue();
}
