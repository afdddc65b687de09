using ReportGen.Figures.Axes;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest;

/// <summary>Draws the rows of studies. Each method takes the row's top and returns its bottom.</summary>
internal sealed class ForestRows(Canvas canvas, ForestContent content, ForestColumns columns, NumericAxis axis)
{
    private readonly double _heaviest = content.Studies.Select(WeightOf).DefaultIfEmpty(0).Max();

    /// <summary>Blank above and below the text of a row.</summary>
    public double Padding => canvas.Size * 0.2;

    public double Study(ForestStudy row, double top)
    {
        var study = row.Study;
        var name = canvas.Text.Break(new TextPiece(ForestColumns.NameOf(row)), canvas.Size, columns.StudyWidth);
        var results = Results(study.Estimate, study.Interval, bold: false);
        var height = Math.Max(name.Height, results?.Height ?? 0);
        var bottom = top + height + (2 * Padding);
        var centre = (top + bottom) / 2;
        Reference(top, bottom);
        canvas.Write(name, 0, centre - (name.Height / 2));
        Counts(row.Events, row.Total, centre, bold: false);
        Interval(study, centre);
        Box(row, centre);
        WriteResults(study.Estimate, study.Interval, results, centre, bold: false);
        if (columns.HasWeights) WriteAt(TextPiece.Of(row.Weights[0]), canvas.Width, centre, TextAnchor.End);
        return bottom;
    }

    public double NotReported(string name, double top)
    {
        var block = canvas.Text.Break(new TextPiece(name), canvas.Size, columns.LabelWidth);
        var bottom = top + block.Height + (2 * Padding);
        Reference(top, bottom);
        canvas.Write(block, 0, top + Padding);
        WriteAt(new TextPiece("not reported", content.Findings.NotReported.Address, Ink.Muted), columns.IntervalEnd, (top + bottom) / 2, TextAnchor.End);
        return bottom;
    }

    /// <summary>Events and totals of all studies.</summary>
    public double Total(double top)
    {
        var bottom = top + canvas.Leading + (2 * Padding);
        Reference(top, bottom);
        canvas.Line(0, top, canvas.Width, top, canvas.Stroke(Ink.Line, 0.7));
        WriteAt(new TextPiece("Total", Bold: true), 0, (top + bottom) / 2, TextAnchor.Start);
        Counts(content.Findings.Events, content.Findings.Total, (top + bottom) / 2, bold: true);
        return bottom;
    }

    /// <summary>The line that carries the first summary's estimate through the rows.</summary>
    public void Reference(double top, double bottom)
    {
        if (content.Summaries.FirstOrDefault()?.Estimate.Number is not { } value) return;
        var x = Place(value);
        canvas.Line(x, top, x, bottom, canvas.Stroke(Ink.Muted, 0.6));
    }

    /// <summary>The place of a proportion; a limit below 0 or above 1, as Wald intervals have, ends with the axis.</summary>
    public double Place(double proportion) =>
        axis.Place(Math.Clamp(proportion * 100, axis.Minimum, axis.Maximum), columns.PlotStart, columns.PlotEnd);

    /// <summary>What stands in place of an estimate that does not exist, broken into lines; null where it exists.</summary>
    public TextBlock? Results(Quantity estimate, Quantity interval, bool bold) => estimate.Number is not null && interval.Value is QuantityValue.Interval
        ? null
        : canvas.Text.Break(
            new TextPiece(estimate.Printed, estimate.Address, Ink.Muted, bold), canvas.Size, columns.IntervalEnd - columns.EstimateStart);

    /// <summary>The estimate and its interval, or what stands in their place.</summary>
    public void WriteResults(Quantity estimate, Quantity interval, TextBlock? instead, double centre, bool bold)
    {
        if (instead is not null)
        {
            canvas.Write(instead, columns.IntervalEnd, centre - (instead.Height / 2), TextAnchor.End);
            return;
        }

        WriteAt(TextPiece.Of(estimate, bold: bold), columns.EstimateEnd, centre, TextAnchor.End);
        WriteAt(new TextPiece($"[{interval.Printed}]", interval.Address, Bold: bold), columns.IntervalEnd, centre, TextAnchor.End);
    }

    /// <summary>One line of text whose capitals are centred on a height.</summary>
    public void WriteAt(TextPiece piece, double x, double centre, TextAnchor anchor) =>
        canvas.Write(canvas.Text.Break(piece, canvas.Size, canvas.Width), x, centre - (canvas.Leading / 2), anchor);

    private void Counts(Quantity events, Quantity total, double centre, bool bold)
    {
        WriteAt(TextPiece.Of(events, bold: bold), columns.Slash, centre, TextAnchor.End);
        WriteAt(new TextPiece("/", Bold: bold), columns.Slash, centre, TextAnchor.Start);
        WriteAt(TextPiece.Of(total, bold: bold), columns.Slash + canvas.Text.Width("/", canvas.Size, bold), centre, TextAnchor.Start);
    }

    private void Interval(StudyEffect study, double centre)
    {
        if (study.Interval.Value is not QuantityValue.Interval interval) return;
        canvas.Line(Place(interval.Lower), centre, Place(interval.Upper), centre, canvas.Stroke(Ink.Text), study.Interval.Address);
    }

    // The area of the box is the study's weight.
    private void Box(ForestStudy row, double centre)
    {
        if (row.Study.Estimate.Number is not { } estimate || _heaviest <= 0) return;
        var side = Math.Max(canvas.Size * 1.1 * Math.Sqrt(WeightOf(row) / _heaviest), canvas.Size * 0.22);
        canvas.Rectangle(Place(estimate) - (side / 2), centre - (side / 2), side, side, Ink.Accent, address: row.Study.Estimate.Address);
    }

    // Without a pooled analysis the boxes show the studies' sizes.
    private static double WeightOf(ForestStudy row) => Math.Max((row.Weights.Length > 0 ? row.Weights[0].Number : row.Total.Number) ?? 0, 0);
}
