using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Writers;

/// <summary>A forest plot in small, with every kind of mark.</summary>
internal static class SampleDrawing
{
    public static readonly Drawing Forest = Draw();

    public static readonly FigureStyle Style = new(
        Colors("#1c1e21", "#565c66", "#1c1e21", "#d5d8de", "#17507f", "#a9c7df", "#a4442d", "#e9edf2", "#ffffff", "#86c9a6", "#f1d362", "#ec9183", "#d4716c", "#c9d3dc"),
        Colors("#e7e5e0", "#a8adb5", "#e7e5e0", "#3a3f46", "#8fbce8", "#3d5f80", "#f0a08c", "#262b31", "#15171a", "#2a674f", "#6b5711", "#8a3a31", "#66191f", "#4a5560"),
        ImmutableSortedDictionary<WidthClass, double>.Empty.Add(WidthClass.Web, 540), 8.5, 7, 0.6);

    private static Drawing Draw()
    {
        string[] names = ["Mont'Alverne 2005", Nasty.Markup, Nasty.RightToLeft];
        string[] addresses = ["leakage.studies.montalverne_2005.estimate", "leakage.studies.sun_2010.estimate", "leakage.studies.x.estimate"];
        var marks = ImmutableArray.CreateBuilder<Mark>();
        marks.Add(new Mark.Rectangle(0, 0, 540, 24, 0, Ink.Fill, null));
        marks.Add(new Mark.Text(6, 16, 9, TextAnchor.Start, Ink.Text, [new TextRun("Study", Bold: true)]));
        marks.Add(new Mark.Text(534, 16, 9, TextAnchor.End, Ink.Text, [new TextRun("% [95% CI], "), new TextRun("random", Italic: true)]));
        for (var i = 0; i < names.Length; i++)
        {
            var y = 40 + (20 * i);
            marks.Add(new Mark.Text(6, y, 9, TextAnchor.Start, Ink.Text, [new TextRun(names[i])]));
            marks.Add(new Mark.Line(220, y - 3, 380, y - 3, Stroke.Solid(Ink.Line, 0.75)));
            marks.Add(new Mark.Rectangle(280.12345, y - 7, 8, 8, 1, Ink.Accent, null, addresses[i]));
            marks.Add(new Mark.Text(534, y, 9, TextAnchor.End, Ink.Text, [new TextRun("50.0 [25.4–74.6]")], addresses[i]));
        }

        marks.Add(new Mark.Polygon([new(240, 105), new(285, 100), new(330, 105), new(285, 110)], Ink.Contrast, Stroke.Solid(Ink.Line, 0.5), "leakage.reml.estimate"));
        marks.Add(new Mark.Polyline([new(200, 120), new(200, 125), new(400, 125)], new Stroke(Ink.Grid, 0.5, [2, 1.5])));
        marks.Add(new Mark.Circle(300, 125, 2.5, null, Stroke.Solid(Ink.Muted, 0.5)));
        var rows = names.Select(n => ImmutableArray.Create(new DrawingCell(n), new DrawingCell("50.0%", "leakage.studies.sun_2010.estimate")));
        return new Drawing(
            "forest_leakage", WidthClass.Web, 540, 135, "Leakage", "Forest plot of three studies; \"pooled\" 23.1% & more.", marks.ToImmutable(),
            new DrawingData(["Study", "Leakage, %"], [.. rows]), []);
    }

    private static ImmutableSortedDictionary<Ink, Rgb> Colors(params string[] colors) => Enum.GetValues<Ink>()
        .Zip(colors, (ink, c) => KeyValuePair.Create(ink, new Rgb(
            Convert.ToByte(c[1..3], 16), Convert.ToByte(c[3..5], 16), Convert.ToByte(c[5..7], 16))))
        .ToImmutableSortedDictionary();
}
