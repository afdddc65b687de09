using System.Globalization;
using ReportGen.Writers.Results;
using ReportGen.Writers.Svg;

namespace ReportGen.Writers.Html.Index;

/// <summary>A forest plot without words, for a card: a line and a box for each study, the diamond below, and the line of no effect.</summary>
internal static class MiniatureForestWriter
{
    private const double Width = 200, RowHeight = 8, Margin = 4, BoxSize = 4, DiamondHeight = 8;

    public static void Write(HtmlText html, SummaryForest forest)
    {
        var height = (forest.Studies.Length + 1) * RowHeight + 2 * Margin;
        var scale = new Scale(forest);
        html.Open(
            "svg", ("class", "miniature"), ("width", N(Width)), ("height", N(height)), ("viewBox", $"0 0 {N(Width)} {N(height)}"), ("preserveAspectRatio", "xMinYMid"), ("role", "img"),
            ("aria-label", string.Create(CultureInfo.InvariantCulture, $"Forest plot of {forest.Studies.Length} studies: {forest.Label}, {forest.Printed}")));
        if (forest.Null is { } none) Line(html, scale.X(none), Margin, scale.X(none), height - Margin, "stroke-grid");
        var y = Margin + RowHeight / 2;
        foreach (var (lower, estimate, upper) in forest.Studies)
        {
            Line(html, scale.X(lower), y, scale.X(upper), y, "stroke-line");
            html.Empty("rect", ("x", N(scale.X(estimate) - BoxSize / 2)), ("y", N(y - BoxSize / 2)), ("width", N(BoxSize)), ("height", N(BoxSize)), ("class", "fill-accent"));
            y += RowHeight;
        }

        Diamond(html, scale, forest.Pooled, y);
        html.Close();
    }

    private static void Diamond(HtmlText html, Scale scale, (double Lower, double Estimate, double Upper) pooled, double y)
    {
        var middle = scale.X(pooled.Estimate);
        var (left, right) = (Math.Min(scale.X(pooled.Lower), middle - 2), Math.Max(scale.X(pooled.Upper), middle + 2));
        html.Empty(
            "polygon", ("points", $"{N(left)},{N(y)} {N(middle)},{N(y - DiamondHeight / 2)} {N(right)},{N(y)} {N(middle)},{N(y + DiamondHeight / 2)}"),
            ("class", "fill-contrast"));
    }

    private static void Line(HtmlText html, double x1, double y1, double x2, double y2, string ink) =>
        html.Empty("line", ("x1", N(x1)), ("y1", N(y1)), ("x2", N(x2)), ("y2", N(y2)), ("class", ink));

    private static string N(double value) => SvgNumber.Write(value);

    // The axis holds every estimate and the pooled interval; limits beyond it end at the edge.
    private sealed class Scale
    {
        private readonly bool _logarithmic;
        private readonly double _low, _high;

        public Scale(SummaryForest forest)
        {
            _logarithmic = forest.Logarithmic && forest.Pooled.Lower > 0;
            double[] inside = [.. forest.Studies.Select(s => s.Estimate), forest.Pooled.Lower, forest.Pooled.Upper, forest.Null ?? forest.Pooled.Estimate];
            double[] limits = [.. forest.Studies.SelectMany(s => new[] { s.Lower, s.Upper })];
            var (low, high) = (inside.Select(At).Where(double.IsFinite).Min(), inside.Select(At).Where(double.IsFinite).Max());
            var room = Math.Max(high - low, 1e-9) / 2;
            _low = Math.Max(low - room, limits.Select(At).Where(double.IsFinite).Append(low).Min());
            _high = Math.Min(high + room, limits.Select(At).Append(high).Max());
            if (_high - _low < 1e-9) (_low, _high) = (_low - 1, _high + 1);
        }

        public double X(double value) => Margin + (Width - 2 * Margin) * (Math.Clamp(At(value), _low, _high) - _low) / (_high - _low);

        private double At(double value) => _logarithmic ? value > 0 ? Math.Log(value) : double.NegativeInfinity : value;
    }
}
