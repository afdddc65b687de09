using ReportGen.Figures.Text;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest.Columns;

/// <summary>Widths of estimates and intervals as text.</summary>
/// <param name="Interval">Of the intervals.</param>
/// <param name="Between">Blank between the two.</param>
/// <param name="Total">Of both, or of what their head needs.</param>
internal sealed record EffectWidths(double Interval, double Between, double Total)
{
    public static EffectWidths Of(ForestContent content, IntervalText intervals, Canvas canvas)
    {
        double Widest(IEnumerable<TextPiece> pieces) => pieces.Select(p => canvas.Text.Width(p with { Bold = true }, canvas.Size)).DefaultIfEmpty(0).Max();
        var summaries = content.AllSummaries.ToList();
        var estimates = Widest(content.Studies.Select(s => s.Estimate).Concat(summaries.Select(s => s.Estimate)).Where(q => q.Number is not null).Select(q => TextPiece.Of(q)));
        var printed = Widest(
            content.Studies.Select(s => s.Interval).Concat(summaries.Select(s => s.Interval)).Concat(content.Pooled.Select(p => p.Prediction))
                .Where(q => q.Value is QuantityValue.Interval).Select(q => intervals.Of(q)));
        var between = canvas.Size * 0.4;
        return new EffectWidths(printed, between, Math.Max(estimates + between + printed, canvas.Text.Narrowest(Head(content, intervals), canvas.Size)));
    }

    public static TextPiece Head(ForestContent content, IntervalText intervals) => new($"{content.EffectName} {intervals.Words(content.Level + " CI")}", Bold: true);
}
