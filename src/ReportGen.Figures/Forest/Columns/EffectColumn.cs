using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest.Columns;

/// <summary>Estimates with their intervals as text; where room is short with weight or further figures in a line below.</summary>
/// <param name="stacked">Whether weights and further figures stand here.</param>
internal sealed class EffectColumn(Canvas canvas, ForestContent content, IntervalText intervals, EffectWidths widths, double start, bool stacked)
    : ForestColumn(canvas, start, widths.Total)
{
    public override double HeadHeight => HeadText.Height;

    private TextBlock HeadText => Canvas.Text.Break(EffectWidths.Head(content, intervals), Canvas.Size, Width);

    private double EstimateEnd => End - widths.Interval - widths.Between;

    private double BelowHeight => TextBlock.LeadingOf(Canvas.SmallSize);

    public override void Head(double bottom) => Canvas.Write(HeadText, End, bottom - HeadText.Height, TextAnchor.End);

    public override double Height(ForestStudy study) => Results(study.Estimate, study.Interval) + (Below(study).IsEmpty ? 0 : BelowHeight);

    public override void Draw(ForestStudy study, double centre)
    {
        var height = Height(study);
        var first = centre - (height / 2) + (Results(study.Estimate, study.Interval) / 2);
        Write(study.Estimate, study.Interval, first, bold: false);
        if (Below(study) is not { IsEmpty: false } below) return;
        var block = Canvas.Text.Break(below, Canvas.SmallSize, Canvas.Width);
        Canvas.Write(block, End, centre + ((height - BelowHeight - block.Leading) / 2), TextAnchor.End);
    }

    public override double Height(ForestSummary summary) => Results(summary.Estimate, summary.Interval);

    public override void Draw(ForestSummary summary, double centre) => Write(summary.Estimate, summary.Interval, centre, bold: true);

    /// <summary>An interval alone.</summary>
    public void Draw(Quantity interval, double centre) => WriteAt(intervals.Of(interval), End, centre, TextAnchor.End);

    /// <summary>Text in the place of the results.</summary>
    public void Draw(TextPiece text, double centre) => WriteAt(text, End, centre, TextAnchor.End);

    // The weight and each further figure with its head.
    private ImmutableArray<TextPiece> Below(ForestStudy study)
    {
        if (!stacked) return [];
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        if (study.Weights.FirstOrDefault() is { Number: not null } weight) pieces.Add(new TextPiece($"weight {weight.Printed}", weight.Address, Ink.Muted));
        foreach (var (figure, head) in study.Figures.Zip(content.FigureHeads).Where(f => f.First.Number is not null))
        {
            var relation = figure.Printed.StartsWith('<') ? " " : " = ";
            pieces.Add(new TextPiece($"{(pieces.Count > 0 ? "; " : "")}{head}{relation}", Ink: Ink.Muted));
            pieces.Add(TextPiece.Of(figure, Ink.Muted));
        }

        return pieces.ToImmutable();
    }

    private double Results(Quantity estimate, Quantity interval) => Instead(estimate, interval, false)?.Height ?? Canvas.Leading;

    private void Write(Quantity estimate, Quantity interval, double centre, bool bold)
    {
        if (Instead(estimate, interval, bold) is { } instead)
        {
            Canvas.Write(instead, End, centre - (instead.Height / 2), TextAnchor.End);
            return;
        }

        WriteAt(TextPiece.Of(estimate, bold: bold), EstimateEnd - widths.Missing(estimate.Printed, Canvas, bold), centre, TextAnchor.End);
        WriteAt(intervals.Of(interval, bold), End, centre, TextAnchor.End);
    }

    // What stands in place of an estimate that does not exist, broken into lines; null where it exists.
    private TextBlock? Instead(Quantity estimate, Quantity interval, bool bold)
    {
        if (estimate.Number is not null && interval.Value is QuantityValue.Interval) return null;
        return estimate.Number is null
            ? Canvas.Text.Break(new TextPiece(estimate.Printed, estimate.Address, Ink.Muted, bold), Canvas.Size, Width)
            : Canvas.Text.Break([TextPiece.Of(estimate, bold: bold), new(" "), new(interval.Printed, interval.Address, Ink.Muted)], Canvas.Size, Width);
    }
}
