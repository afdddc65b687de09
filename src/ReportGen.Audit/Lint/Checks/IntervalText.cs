using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;

namespace ReportGen.Audit.Lint.Checks;

/// <summary>An interval in a sentence.</summary>
/// <param name="Lower">Its lower limit.</param>
/// <param name="Upper">Its upper limit.</param>
internal sealed partial record IntervalText(NumberToken Lower, NumberToken Upper)
{
    /// <summary>The confidence intervals of a sentence: two limits in brackets or behind "CI" or "interval"; no prediction intervals.</summary>
    public static ImmutableArray<IntervalText> Of(Sentence sentence)
    {
        const int before = 30;
        var found = ImmutableArray.CreateBuilder<IntervalText>();
        for (var i = 0; i + 1 < sentence.Numbers.Length; i++)
        {
            var (lower, upper) = (sentence.Numbers[i], sentence.Numbers[i + 1]);
            if (lower.Value > upper.Value || double.IsNaN(lower.Value + upper.Value)) continue;
            if (!Between().IsMatch(sentence.Text[lower.End..upper.Start])) continue;
            var lead = sentence.Around(lower.Start - before, lower.Start);
            var isBracketed = lead.EndsWith('[') && upper.End < sentence.Text.Length && sentence.Text[upper.End] == ']';
            if ((isBracketed || Confidence().IsMatch(lead)) && !lead.Contains("prediction", StringComparison.OrdinalIgnoreCase)) found.Add(new IntervalText(lower, upper));
        }

        return found.ToImmutable();
    }

    public bool Includes(double value) => Lower.Value <= value && value <= Upper.Value;

    [GeneratedRegex(@"^\s?(?:–|-|,|to|and)\s?$", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?:\bCI\b|\binterval\b)[^.;\d]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Confidence();
}
