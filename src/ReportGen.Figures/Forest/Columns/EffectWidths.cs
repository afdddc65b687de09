using ReportGen.Figures.Text;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest.Columns;

/// <summary>Widths of estimates and intervals as text.</summary>
/// <param name="Interval">Of the intervals.</param>
/// <param name="Between">Blank between the two.</param>
/// <param name="Total">Of both, or of what their head needs.</param>
/// <param name="Longest">The longest of the estimates' decimals: the points of all stand below one another.</param>
internal sealed record EffectWidths(double Interval, double Between, double Total, string Longest)
{
    public static EffectWidths Of(ForestContent content, IntervalText intervals, Canvas canvas)
    {
        double Widest(IEnumerable<TextPiece> pieces) => pieces.Select(p => canvas.Text.Width(p with { Bold = true }, canvas.Size)).DefaultIfEmpty(0).Max();
        var summaries = content.AllSummaries.ToList();
        var values = content.Studies.Select(s => s.Estimate).Concat(summaries.Select(s => s.Estimate)).Where(q => q.Number is not null).Select(q => q.Printed).ToList();
        var longest = values.Select(DecimalsOf).MaxBy(d => d.Length) ?? "";
        var estimates = values.Select(v => canvas.Text.Width(v, canvas.Size, bold: true) + Missing(longest, v, canvas, bold: true)).DefaultIfEmpty(0).Max();
        var printed = Widest(
            content.Studies.Select(s => s.Interval).Concat(summaries.Select(s => s.Interval)).Concat(content.Pooled.Select(p => p.Prediction))
                .Where(q => q.Value is QuantityValue.Interval).Select(q => intervals.Of(q)));
        var between = canvas.Size * 0.4;
        return new EffectWidths(printed, between, Math.Max(estimates + between + printed, canvas.Text.Narrowest(Head(content, intervals), canvas.Size)), longest);
    }

    /// <summary>Width of the decimals by which an estimate has fewer than the one with most.</summary>
    public double Missing(string printed, Canvas canvas, bool bold) => Missing(Longest, printed, canvas, bold);

    private static double Missing(string longest, string printed, Canvas canvas, bool bold) =>
        DecimalsOf(printed) is { Length: > 0 } own ? canvas.Text.Width(longest[Math.Min(longest.Length, own.Length)..], canvas.Size, bold) : 0;

    private static string DecimalsOf(string printed) => printed.IndexOf('.', StringComparison.Ordinal) is var point && point < 0 ? "" : printed[point..];

    public static TextPiece Head(ForestContent content, IntervalText intervals) => new($"{content.EffectName} {intervals.Words(content.Level + " CI")}", Bold: true);
}
