using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest.Columns;

/// <summary>What the studies report of one of their groups.</summary>
/// <param name="group">Index of the group.</param>
internal sealed class ArmsColumn(Canvas canvas, ForestContent content, int group, ArmPartWidths widths, double start) : ForestColumn(canvas, start, widths.Total)
{
    public override double HeadHeight => PartHeads().Max(h => h.Height) + (widths.Name.Length > 0 ? NameHead.Height : 0);

    private TextBlock NameHead => Canvas.Text.Break(new TextPiece(widths.Name, Bold: true), Canvas.Size, Width);

    public override void Head(double bottom)
    {
        var heads = PartHeads();
        foreach (var (part, head) in widths.Parts.Zip(heads))
        {
            var x = Start + part.Offset;
            if (part.Part.Second is null) Canvas.Write(head, x + part.Width, bottom - head.Height, TextAnchor.End);
            else Canvas.Write(head, x + (part.Width / 2), bottom - head.Height, TextAnchor.Middle);
        }

        if (widths.Name.Length == 0) return;
        Canvas.Write(NameHead, Start + (Width / 2), bottom - heads.Max(h => h.Height) - NameHead.Height, TextAnchor.Middle);
    }

    public override void Draw(ForestStudy study, double centre)
    {
        if (group < study.Arms.Length) Draw(study.Arms[group], centre, bold: false);
    }

    public override void Total(double centre)
    {
        if (group < content.Totals.Length) Draw(content.Totals[group], centre, bold: true);
    }

    public override void Draw(ForestSummary summary, double centre)
    {
        if (group < summary.Totals.Length) Draw(summary.Totals[group], centre, bold: true);
    }

    private ImmutableArray<TextBlock> PartHeads() =>
        [.. widths.Parts.Select(p => Canvas.Text.Break(new TextPiece(p.Part.Head, Bold: true), Canvas.Size, p.Width))];

    private void Draw(StudyArm arm, double centre, bool bold)
    {
        foreach (var part in widths.Parts)
        {
            ImmutableArray<TextPiece> first = [.. part.Part.First(arm).Select(p => p with { Bold = bold })];
            if (first.IsEmpty) continue;
            var line = Canvas.Text.Break(first, Canvas.Size, Canvas.Width);
            var end = Start + part.Offset + part.End;
            Canvas.Write(line, end, centre - (Canvas.Leading / 2), TextAnchor.End);
            if (part.Part.Second?.Invoke(arm) is not { } second) continue;
            WriteAt(new TextPiece("/", Bold: bold), end, centre, TextAnchor.Start);
            WriteAt(TextPiece.Of(second, bold: bold), end + Canvas.Text.Width("/", Canvas.Size, bold), centre, TextAnchor.Start);
        }
    }
}
