using System.Collections.Immutable;
using ReportGen.Figures.Axes;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Forest;

/// <summary>Draws a forest plot: titles, studies, total, summaries, axis, notes. Each row is a band at which a layout may split it.</summary>
internal static class ForestDrawer
{
    public static Drawing Draw(FigureDeclaration.Forest figure, ForestContent content, Canvas canvas)
    {
        var columns = ForestColumns.Of(content, canvas);
        var axis = AxisOf(content, AxisDrawer.Intervals(canvas, columns.PlotEnd - columns.PlotStart));
        var rows = new ForestRows(canvas, content, columns, axis);
        var summaries = new ForestSummaries(canvas, content, columns, rows);
        var y = ForestHead.Draw(canvas, content, columns);
        canvas.Band(BandKind.Head, 0, y);
        foreach (var study in content.Studies) y = Row(canvas, y, top => rows.Study(study, top));
        foreach (var name in content.NotReported) y = Row(canvas, y, top => rows.NotReported(name, top));
        y = Row(canvas, y, rows.Total);
        foreach (var summary in content.Summaries) y = Row(canvas, y, top => summaries.Draw(summary, top));
        var bottom = Foot(canvas, content, columns, axis, y);
        canvas.Band(BandKind.Foot, y, bottom);
        return canvas.Finish(figure.Id, figure.Title, bottom, ForestDescription.Of(content), ForestData.Of(content));
    }

    private static double Row(Canvas canvas, double top, Func<double, double> draw)
    {
        var bottom = draw(top);
        canvas.Band(BandKind.Row, top, bottom);
        return bottom;
    }

    private static NumericAxis AxisOf(ForestContent content, int intervals)
    {
        var shown = content.Studies.SelectMany(s => Limits(s.Study.Estimate, s.Study.Interval))
            .Concat(content.Summaries.SelectMany(s => Limits(s.Estimate, s.Interval)))
            .Concat(content.Pooled.SelectMany(p => Limits(p.Estimate, p.Prediction)))
            .Select(p => Math.Clamp(p * 100, 0, 100)).DefaultIfEmpty(100).ToList();
        return NumericAxis.OfPercentages(shown.Min(), shown.Max(), intervals);
    }

    private static IEnumerable<double> Limits(Quantity estimate, Quantity interval)
    {
        if (estimate.Number is { } number) yield return number;
        if (interval.Value is not QuantityValue.Interval limits) yield break;
        yield return limits.Lower;
        yield return limits.Upper;
    }

    private static double Foot(Canvas canvas, ForestContent content, ForestColumns columns, NumericAxis axis, double top)
    {
        var title = $"{content.Findings.Label}, % of {content.Findings.Unit.Many}";
        var bottom = new AxisDrawer(canvas, axis).Draw(top, columns.PlotStart, columns.PlotEnd, 0, canvas.Width, title);
        foreach (var note in Notes(content))
        {
            var block = canvas.Text.Break(note, canvas.SmallSize, canvas.Width);
            bottom += canvas.SmallSize * 0.5;
            canvas.Write(block, 0, bottom);
            bottom += block.Height;
        }

        return bottom;
    }

    private static IEnumerable<ImmutableArray<TextPiece>> Notes(ForestContent content)
    {
        TextPiece Muted(string text) => new(text, Ink: Ink.Muted);
        var corrected = content.Pooled.Select(p => p.Choices.CorrectedCount).FirstOrDefault(c => c.Number > 0);
        if (content.Studies.Any(s => s.Corrected) && corrected is not null)
        {
            var studies = corrected.Number == 1 ? " study)." : " studies).";
            yield return [Muted(ForestContent.CorrectedMark + " ½ was added to the counts with and without the event before pooling ("), TextPiece.Of(corrected, Ink.Muted), Muted(studies)];
        }

        var weighted = content.Pooled.Take(2).ToList();
        if (weighted.Count > 1 && content.Studies.Any(s => s.Weights.Select(w => w.Printed).Distinct(StringComparer.Ordinal).Count() > 1))
            yield return [Muted("Weights and boxes: "), TextPiece.Of(weighted[0].Method, Ink.Muted), Muted(".")];
    }
}
