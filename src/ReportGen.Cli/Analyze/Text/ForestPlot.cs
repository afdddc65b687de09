using System.Collections.Immutable;
using ReportGen.Statistics;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>A forest plot in text: names, weights, intervals on a common axis, figures. As wide as asked for, as long as it can be read.</summary>
/// <param name="rows">The lines in their order.</param>
/// <param name="heading">Over the figures, such as "Risk ratio [95 % CI]".</param>
/// <param name="nullValue">The value of no effect, on the reader's scale; null for none.</param>
/// <param name="isLogarithmic">Of the axis.</param>
/// <param name="decimals">Of the figures.</param>
internal sealed class ForestPlot(ImmutableArray<ForestRow> rows, string heading, double? nullValue, bool isLogarithmic, int decimals)
{
    private const string WeightHead = "Weight";
    private const int LeastPlot = 16;
    private const int UsualPlot = 24;
    private const int MostPlot = 60;
    private const int LeastLabel = 8;
    private const string Gap = "  ";

    private readonly string[] _weights = [.. rows.Select(r => r.Weight is { } w ? Numerals.Fixed(w, 1) + "%" : "")];
    private readonly string[] _figures = Figures(rows, decimals);
    private readonly double _meanWeight = rows.Where(r => r.Kind == ForestRowKind.Study).Select(r => r.Weight ?? 0).DefaultIfEmpty(0).Average();

    /// <summary>The lines without trailing blanks, each with the kind of its row; null for head and axis.</summary>
    public IEnumerable<(ForestRowKind? Kind, string Text)> Lines(int width)
    {
        int figures = _figures.Append(heading).Max(DisplayWidth.Of), weights = _weights.Max(DisplayWidth.Of);
        if (weights > 0) weights = Math.Max(weights, WeightHead.Length);
        if (LeastLabel + weights + figures + (2 * Gap.Length) > width) weights = 0;
        var longest = rows.Where(r => r.Kind != ForestRowKind.Heading).Max(r => DisplayWidth.Of(r.Label) + Indent(r).Length);
        // Mixed models have no weights, and a narrow terminal no room for them.
        string Weight(string text) => weights == 0 ? "" : Gap + DisplayWidth.Right(text, weights);
        var rest = width - figures - DisplayWidth.Of(Weight("")) - (2 * Gap.Length);
        var label = Math.Clamp(longest, LeastLabel, Math.Max(LeastLabel, Math.Max(rest / 3, rest - UsualPlot)));
        var plot = Math.Min(MostPlot, rest - label);
        var axis = plot < LeastPlot ? null : PlotAxis.Of(Studies(), Whole(), nullValue, isLogarithmic, plot);

        // A narrow terminal has no room for a plot.
        string Line(string name, string weight, string drawn, string figure) =>
            $"{DisplayWidth.Left(name, label)}{Weight(weight)}{(axis is null ? "" : Gap + DisplayWidth.Left(drawn, plot))}{Gap}{DisplayWidth.Right(figure, figures)}".TrimEnd();

        yield return (null, Line("Study", WeightHead, "", heading));
        for (var i = 0; i < rows.Length; i++)
            yield return (rows[i].Kind, rows[i].Kind == ForestRowKind.Heading ? DisplayWidth.Left(rows[i].Label, width).TrimEnd() : Line(Indent(rows[i]) + rows[i].Label, _weights[i], axis is null ? "" : ForestMarks.Draw(rows[i], axis, _meanWeight), _figures[i]));
        if (axis is null) yield break;
        var before = new string(' ', label + DisplayWidth.Of(Weight("")) + Gap.Length);
        yield return (null, before + ForestMarks.AxisLine(axis));
        yield return (null, (before + ForestMarks.AxisLabels(axis)).TrimEnd());
    }

    private static string Indent(ForestRow row) => row.Kind == ForestRowKind.Study ? " " : "";

    private List<(double Estimate, Interval Interval)> Studies() =>
        [.. rows.Where(r => r is { Kind: ForestRowKind.Study or ForestRowKind.Subgroup, Estimate: not null, Interval: not null }).Select(r => (r.Estimate!.Value, r.Interval!.Value))];

    private IEnumerable<Interval> Whole() => rows.Where(r => r.Kind is ForestRowKind.Summary or ForestRowKind.Prediction).Select(r => r.Interval).OfType<Interval>();

    // Numbers under numbers: each of the three right-aligned.
    private static string[] Figures(ImmutableArray<ForestRow> rows, int decimals)
    {
        string[] estimates = [.. rows.Select(r => r.Estimate is { } e ? Numerals.Fixed(e, decimals) : "")];
        string[] lower = [.. rows.Select(r => r.Interval is { } i ? Numerals.Fixed(i.Lower, decimals) : "")];
        string[] upper = [.. rows.Select(r => r.Interval is { } i ? Numerals.Fixed(i.Upper, decimals) : "")];
        int e = estimates.Max(DisplayWidth.Of), l = lower.Max(DisplayWidth.Of), u = upper.Max(DisplayWidth.Of);
        return
        [
            .. rows.Select((r, i) => r.Interval is null
                ? r.Remark
                : $"{DisplayWidth.Right(estimates[i], e)} [{DisplayWidth.Right(lower[i], l)}, {DisplayWidth.Right(upper[i], u)}]"),
        ];
    }
}
