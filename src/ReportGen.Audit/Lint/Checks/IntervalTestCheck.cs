using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint.Checks;

/// <summary>Holds a p-value against the only interval of its sentence: one that excludes no effect has p below α, one that includes it has not.</summary>
internal sealed partial class IntervalTestCheck(LintContext context) : ISentenceCheck
{
    public IEnumerable<Diagnostic> Check(Sentence sentence)
    {
        var tests = PValue().Matches(sentence.Text);
        if (tests.Count != 1 || IntervalText.Of(sentence) is not [var interval] || NullOf(sentence.Text) is not { } none) yield break;
        var match = tests[0];
        var p = double.Parse(match.Groups["p"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var includes = interval.Includes(none);
        var isOnLimit = Math.Abs(interval.Lower.Value - none) <= interval.Lower.HalfStep || Math.Abs(interval.Upper.Value - none) <= interval.Upper.HalfStep;
        var alpha = context.Alpha;
        var contradicts = match.Groups["relation"].Value switch
        {
            "<" => includes && p <= alpha,
            ">" => !includes && p >= alpha,
            _ => includes ? p < alpha : p > alpha,
        };
        if (!contradicts || isOnLimit) yield break;
        var level = alpha.ToString("R", CultureInfo.InvariantCulture);
        var text = sentence.Text[interval.Lower.Start..interval.Upper.End];
        yield return ConsistencyDiagnostics.PAgainstInterval(
            sentence.SpanAt(match.Index, match.Length), match.Value, text, includes ? "includes" : "excludes", includes ? $"p of {level} or more" : $"p below {level}");
    }

    /// <summary>The value of no effect of the measure that a text names; null where it names none.</summary>
    private static double? NullOf(string text) => Ratio().IsMatch(text) ? 1 : Difference().IsMatch(text) ? 0 : null;

    [GeneratedRegex(@"\b[pP]\s?(?<relation>[=<>])\s?(?<p>0?\.\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PValue();

    [GeneratedRegex(@"\b(?:risk ratio|odds ratio|hazard ratio|rate ratio|relative risk|RR|OR|HR)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ratio();

    [GeneratedRegex(@"\b(?:difference|MD|SMD|RD|coefficient|slope)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Difference();
}
