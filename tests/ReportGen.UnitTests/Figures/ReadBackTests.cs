using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Figures;

/// <summary>Reads the numbers of every figure back from its drawing: what is printed, where marks stand on their axes, and what its table holds are the findings' quantities.</summary>
public partial class ReadBackTests
{
    private static readonly (Review Review, ReviewFindings Findings) Trials = new SampleTrials().Analyse();

    public static TheoryData<string> Figures => [.. SampleTrials.Figures];

    [Theory]
    [MemberData(nameof(Figures))]
    public void Texts_print_their_quantities(string figure)
    {
        foreach (var drawing in SampleTrials.Draw(Trials.Review, Trials.Findings, figure))
        {
            foreach (var text in drawing.Marks.OfType<Mark.Text>().Where(t => t.Address is not null))
            {
                var quantity = Trials.Findings.Find(text.Address!).ShouldNotBeNull(text.Address);
                Prints(text.Runs.Single().Text, quantity).ShouldBeTrue($"'{text.Runs[0].Text}' for {text.Address}, which prints '{quantity.Printed}'");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Tables_hold_their_quantities(string figure)
    {
        foreach (var drawing in SampleTrials.Draw(Trials.Review, Trials.Findings, figure))
        {
            drawing.Data.Rows.ShouldNotBeEmpty();
            drawing.Data.Rows.ShouldAllBe(r => r.Length == drawing.Data.Header.Length);
            foreach (var cell in drawing.Data.Rows.SelectMany(r => r).Where(c => c.Address is not null))
            {
                var quantity = Trials.Findings.Find(cell.Address!).ShouldNotBeNull(cell.Address);
                if (quantity.Value is QuantityValue.Scalar or QuantityValue.Interval) cell.Text.ShouldBe(quantity.Printed, cell.Address);
            }
        }
    }

    [Theory]
    [InlineData("forest")]
    [InlineData("forest_jama")]
    [InlineData("forest_bmj")]
    [InlineData("forest_revman")]
    [InlineData("leave_one_out")]
    [InlineData("cumulative")]
    public void Boxes_intervals_and_diamonds_stand_at_their_values(string figure)
    {
        foreach (var drawing in SampleTrials.Draw(Trials.Review, Trials.Findings, figure))
        {
            var place = Scale(drawing);
            var (least, greatest) = Ends(drawing);
            var checkedMarks = 0;
            foreach (var box in drawing.Marks.OfType<Mark.Rectangle>().Where(r => r.Address?.EndsWith("estimate", StringComparison.Ordinal) == true))
            {
                (box.X + (box.Width / 2)).ShouldBe(place(Trials.Findings.Find(box.Address!)!.Number!.Value), 0.01, box.Address);
                checkedMarks++;
            }

            foreach (var line in drawing.Marks.OfType<Mark.Line>().Where(l => l.Address is not null))
            {
                var limits = (QuantityValue.Interval)Trials.Findings.Find(line.Address!)!.Value;
                line.X1.ShouldBe(Math.Max(place(limits.Lower), least), 0.01, line.Address);
                line.X2.ShouldBe(Math.Min(place(limits.Upper), greatest), 0.01, line.Address);
                checkedMarks++;
            }

            foreach (var diamond in drawing.Marks.OfType<Mark.Polygon>().Where(p => p.Address?.EndsWith("estimate", StringComparison.Ordinal) == true))
            {
                var top = diamond.Points.MinBy(p => p.Y);
                top.X.ShouldBe(place(Trials.Findings.Find(diamond.Address!)!.Number!.Value), 0.01, diamond.Address);
                var interval = diamond.Address!.Replace("estimate", "interval", StringComparison.Ordinal);
                var limits = (QuantityValue.Interval)Trials.Findings.Find(interval)!.Value;
                ImmutableArray<Point> outline = [.. diamond.Points, .. drawing.Marks.OfType<Mark.Polygon>().Where(p => p.Address == interval).SelectMany(p => p.Points)];
                outline.Min(p => p.X).ShouldBe(Math.Max(place(limits.Lower), least), 0.01, diamond.Address);
                outline.Max(p => p.X).ShouldBe(Math.Min(place(limits.Upper), greatest), 0.01, diamond.Address);
                checkedMarks++;
            }

            checkedMarks.ShouldBeGreaterThan(24);
        }
    }

    [Fact]
    public void Funnel_circles_stand_at_effect_and_standard_error()
    {
        foreach (var drawing in SampleTrials.Draw(Trials.Review, Trials.Findings, "funnel"))
        {
            var place = Scale(drawing);
            var circles = drawing.Marks.OfType<Mark.Circle>().Where(c => c.Address is not null).ToList();
            circles.Count.ShouldBe(12);
            var depths = circles.Select(c =>
            {
                c.X.ShouldBe(place(Math.Exp(Trials.Findings.Find(c.Address!)!.Number!.Value)), 0.01, c.Address);
                return (c.Y, Error: Math.Sqrt(Trials.Findings.Find(c.Address!.Replace(".yi", ".vi", StringComparison.Ordinal))!.Number!.Value));
            }).OrderBy(d => d.Error).ToList();
            var slope = (depths[^1].Y - depths[0].Y) / (depths[^1].Error - depths[0].Error);
            slope.ShouldBeGreaterThan(0);
            foreach (var (y, error) in depths) y.ShouldBe(depths[0].Y + (slope * (error - depths[0].Error)), 0.01);
        }
    }

    [Theory]
    [InlineData("sizes")]
    [InlineData("stacked")]
    public void Bars_are_as_long_as_their_numbers(string figure)
    {
        foreach (var drawing in SampleTrials.Draw(Trials.Review, Trials.Findings, figure))
        {
            var place = Scale(drawing);
            var bars = drawing.Marks.OfType<Mark.Rectangle>().Where(r => r.Address is not null).ToList();
            bars.Count.ShouldBe(24);
            foreach (var bar in bars) bar.Width.ShouldBe(place(Trials.Findings.Find(bar.Address!)!.Number!.Value) - place(0), 0.01, bar.Address);
        }
    }

    // The quantity as printed, or its limits; in brackets, after a symbol, before a mark. Names stand for texts, NR for what is not reported.
    private static bool Prints(string text, Quantity quantity) => quantity.Value switch
    {
        QuantityValue.Interval limits => Numbers(text).SequenceEqual(Numbers(quantity.Printed)) || Numbers(text).Count == 0 && limits.Lower <= limits.Upper && !text.Any(char.IsDigit),
        QuantityValue.Scalar => Holds(text, quantity.Printed) || Holds(text, quantity.PrintedAs(quantity.Format with { Style = NumberStyle.PRelation })),
        QuantityValue.NotAvailable reason => reason.Reason.Contains(text, StringComparison.Ordinal) || text is "NR" or "–" || text.Contains(reason.Reason, StringComparison.Ordinal),
        QuantityValue.List => text == "not reported",
        QuantityValue.Text => text.Length > 0,
        _ => false,
    };

    private static bool Holds(string text, string number) => Regex.IsMatch(text, $@"(?<![\d.−]){Regex.Escape(number)}(?!\.?\d)");

    private static List<string> Numbers(string text) => [.. Number().Matches(text).Select(m => m.Value)];

    // The place of a value on the horizontal axis, read from its ticks and their labels.
    private static Func<double, double> Scale(Drawing drawing)
    {
        var ticks = Ticks(drawing);
        var ((x0, v0), (x1, v1)) = (ticks[0], ticks[^1]);
        var logarithmic = ticks.Count > 2 && v0 > 0 && Math.Abs(((ticks[1].X - x0) / (x1 - x0)) - (Math.Log(ticks[1].Value / v0) / Math.Log(v1 / v0))) < 1e-3;
        return value => logarithmic ? x0 + (Math.Log(value / v0) / Math.Log(v1 / v0) * (x1 - x0)) : x0 + ((value - v0) / (v1 - v0) * (x1 - x0));
    }

    private static (double Least, double Greatest) Ends(Drawing drawing) => (Ticks(drawing)[0].X, Ticks(drawing)[^1].X);

    // Labels of the horizontal axis stand below a short vertical line at their value; one at the edge of the drawing may be moved inwards.
    private static List<(double X, double Value)> Ticks(Drawing drawing)
    {
        var strokes = drawing.Marks.OfType<Mark.Line>().Where(l => l.X1 == l.X2 && l.Y2 - l.Y1 is > 1 and < 5 && l.Stroke.Ink == Ink.Line).ToList();
        var bottom = strokes.Max(s => s.Y2);
        return
        [
            .. from label in drawing.Marks.OfType<Mark.Text>()
               where label is { Anchor: TextAnchor.Middle, Address: null, Ink: Ink.Text } && label.Y > bottom && label.Y < bottom + (label.Size * 1.5)
               let text = label.Runs[0].Text.Replace(NumberPrinter.Minus, '-')
               where double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
               let stroke = strokes.Where(s => Math.Abs(s.Y2 - bottom) < 0.01).MinBy(s => Math.Abs(s.X1 - label.X))
               orderby stroke.X1
               select (stroke.X1, double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        ];
    }

    [GeneratedRegex(@"[−]?\d+(\.\d+)?")]
    private static partial Regex Number();
}
