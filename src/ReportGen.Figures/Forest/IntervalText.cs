using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest;

/// <summary>An interval as a house style has it: [0.33–0.73], (0.33 to 0.73).</summary>
/// <param name="template">Text with <c>{interval}</c>, or with <c>{lower}</c> and <c>{upper}</c>.</param>
internal sealed class IntervalText(string template)
{
    /// <summary>The interval; its reason where it has no value.</summary>
    public TextPiece Of(Quantity interval, bool bold = false, Ink ink = Ink.Text)
    {
        if (interval.Value is not QuantityValue.Interval limits) return new TextPiece(interval.Printed, interval.Address, ink, bold);
        var format = interval.Format with { Suffix = "" };
        string Limit(double value, string? reported) => NumberPrinter.Print(new QuantityValue.Scalar(value, reported), format);
        var text = template.Replace("{interval}", interval.Printed, StringComparison.Ordinal)
            .Replace("{lower}", Limit(limits.Lower, limits.ReportedLower), StringComparison.Ordinal)
            .Replace("{upper}", Limit(limits.Upper, limits.ReportedUpper), StringComparison.Ordinal);
        return new TextPiece(text, interval.Address, ink, bold, Whole: true);
    }

    /// <summary>Words in the interval's place, in its brackets: [95% CI].</summary>
    public string Words(string words)
    {
        var (open, close) = (template.IndexOf('{', StringComparison.Ordinal), template.LastIndexOf('}'));
        return open < 0 ? words : template[..open] + words + template[(close + 1)..];
    }
}
