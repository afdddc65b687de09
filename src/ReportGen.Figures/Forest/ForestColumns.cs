using ReportGen.Figures.Text;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest;

/// <summary>Where the columns of a forest plot lie, in points from the left.</summary>
/// <param name="StudyWidth">Width of the names, from the left edge.</param>
/// <param name="CountsStart">Start of the column of events and totals.</param>
/// <param name="Slash">Where the events end and the stroke before the totals begins.</param>
/// <param name="LabelWidth">Width for what stands before the plot in rows without events.</param>
/// <param name="PlotStart">Where the least value of the axis lies.</param>
/// <param name="PlotEnd">Where its greatest value lies.</param>
/// <param name="EstimateStart">Start of the estimates' column.</param>
/// <param name="EstimateEnd">End of the estimates, which are set flush right.</param>
/// <param name="IntervalEnd">End of the intervals.</param>
/// <param name="HasWeights">Whether there is a column of weights; it ends at the right edge.</param>
internal sealed record ForestColumns(
    double StudyWidth, double CountsStart, double CountsWidth, double Slash, double LabelWidth, double PlotStart, double PlotEnd, double EstimateStart,
    double EstimateEnd, double IntervalEnd, bool HasWeights)
{
    public static ForestColumns Of(ForestContent content, Canvas canvas)
    {
        var findings = content.Findings;
        var gap = canvas.Size * (canvas.Narrow ? 0.9 : 1.5);
        double Widest(IEnumerable<Quantity> quantities, bool bold = false) =>
            quantities.Where(IsNumber).Select(q => canvas.Text.Width(TextPiece.Of(q, bold: bold), canvas.Size)).DefaultIfEmpty(0).Max();

        var events = Widest([.. content.Studies.Select(s => s.Events), findings.Events], bold: true);
        var totals = Widest([.. content.Studies.Select(s => s.Total), findings.Total], bold: true);
        var counts = events + canvas.Text.Width("/", canvas.Size, bold: true) + totals;
        var countsWidth = Math.Max(counts, HeaderWidth(canvas, ForestHead.Counts(content, canvas)));

        var estimates = Widest([.. content.Studies.Select(s => s.Study.Estimate), .. content.Summaries.Select(s => s.Estimate)], bold: true);
        var intervals = Widest(
            [.. content.Studies.Select(s => s.Study.Interval), .. content.Summaries.Select(s => s.Interval), .. content.Pooled.Select(p => p.Prediction)],
            bold: true) + canvas.Text.Width("[]", canvas.Size, bold: true);
        var between = canvas.Size * 0.4;
        var results = Math.Max(estimates + between + intervals, canvas.Text.Narrowest(ForestHead.Estimate(content), canvas.Size));

        var hasWeights = content.Studies.Any(s => s.Weights.Length > 0);
        var weights = hasWeights
            ? Math.Max(Widest(content.Studies.Select(s => s.Weights[0])), canvas.Text.Width(ForestHead.Weight, canvas.Size)) + gap
            : 0;

        var rest = canvas.Width - countsWidth - results - weights - (3 * gap);
        var study = StudyColumn(content, canvas, rest, countsWidth + gap);
        var countsStart = study + gap;
        var resultsEnd = canvas.Width - weights;
        var inset = canvas.Size * 0.7;
        return new ForestColumns(
            study, countsStart, countsWidth, countsStart + ((countsWidth - counts) / 2) + events, countsStart + countsWidth,
            countsStart + countsWidth + gap + inset, resultsEnd - results - gap - inset, resultsEnd - results, resultsEnd - intervals - between,
            resultsEnd, hasWeights);
    }

    /// <summary>The name as it stands in its row.</summary>
    public static string NameOf(ForestStudy study) => study.Corrected ? study.Study.Name + ForestContent.CorrectedMark : study.Study.Name;

    private static double HeaderWidth(Canvas canvas, TextPiece header) =>
        Math.Min(canvas.Text.Narrowest(header, canvas.Size), canvas.Size * 8);

    // Names take what they need, summaries' labels what they can use, and the plot at least its share.
    private static double StudyColumn(ForestContent content, Canvas canvas, double rest, double beside)
    {
        var names = content.Studies.Select(s => canvas.Text.Width(NameOf(s), canvas.Size)).DefaultIfEmpty(0).Max();
        var labels = content.Summaries.Select(s => canvas.Text.Width(s.Label, canvas.Size)).DefaultIfEmpty(0).Max() - beside;
        var most = Math.Max(rest - (canvas.Size * (canvas.Narrow ? 9 : 17)), Math.Min(rest * 0.5, canvas.Size * 6));
        return Math.Max(Math.Min(names, most), Math.Min(labels, Math.Min(most, rest * 0.4)));
    }

    private static bool IsNumber(Quantity quantity) => quantity.Value is QuantityValue.Scalar or QuantityValue.Interval;
}
