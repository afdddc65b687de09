using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Figures.ReadBack;

/// <summary>Reads bars, dots and timelines of studies, bars of counts, and the boxes of a flow.</summary>
internal sealed class CharacteristicsReader(DrawnFigure figure)
{
    public void Bars(FigureDeclaration.StudyBars declaration)
    {
        foreach (var mark in figure.Drawing.Marks.Where(m => m is not Mark.Text && m.Address is not null))
        {
            var value = figure.Results.Shown(mark.Address!);
            if (declaration.Arrangement == BarArrangement.Dots) figure.X.ShouldShow(value, Centre(mark), mark.Address);
            else ((Mark.Rectangle)mark).Width.ShouldBe(Math.Abs(figure.X.PlaceOf(value) - figure.X.PlaceOf(0)), DrawnAxis.Precision, mark.Address);
            figure.Saw(mark);
        }
    }

    public void Timeline(FigureDeclaration.Timeline declaration)
    {
        var circles = figure.Addressed<Mark.Circle>();
        foreach (var circle in circles)
        {
            figure.X.ShouldShow(figure.Results.Number(circle.Address!), circle.X, circle.Address);
            figure.Saw(circle);
        }

        if (declaration.Size is { } size)
            DrawnFigure.AreasShow([.. circles.Select(c => (c.Radius, figure.Results.NumberOrNull(Beside(c.Address!, declaration.Year, size)), c.Address))]);
        foreach (var bar in figure.Addressed<Mark.Rectangle>())
        {
            figure.X.ShouldShow(figure.Results.Number(bar.Address!), bar.X, bar.Address);
            figure.X.ShouldShow(figure.Results.Number(Beside(bar.Address!, declaration.From!, declaration.To!)), bar.X + bar.Width, bar.Address);
            figure.Saw(bar);
        }
    }

    /// <summary>One count is as long as another of any panel.</summary>
    public void Counts()
    {
        var bars = figure.Addressed<Mark.Rectangle>().Where(b => figure.Results.Number(b.Address!) > 0).ToList();
        var unit = bars.Max(b => b.Width) / bars.Max(b => figure.Results.Number(b.Address!));
        foreach (var bar in bars)
        {
            bar.Width.ShouldBe(figure.Results.Number(bar.Address!) * unit, DrawnAxis.Precision, bar.Address);
            figure.Saw(bar);
        }
    }

    /// <summary>A box of one count holds its text.</summary>
    public void Flow()
    {
        foreach (var box in figure.Addressed<Mark.Rectangle>())
        {
            var inside = figure.Addressed<Mark.Text>().Where(t => t.X > box.X && t.X < box.X + box.Width && t.Y > box.Y && t.Y < box.Y + box.Height);
            inside.ShouldHaveSingleItem(box.Address).Address.ShouldBe(box.Address);
            figure.Saw(box);
        }
    }

    private static string Beside(string address, string column, string other)
    {
        address.EndsWith($".{column}", false, CultureInfo.InvariantCulture).ShouldBeTrue(address);
        return address[..^column.Length] + other;
    }

    private static double Centre(Mark mark) => mark switch
    {
        Mark.Circle c => c.X,
        Mark.Rectangle r => r.X + (r.Width / 2),
        Mark.Polygon p => (p.Points.Min(q => q.X) + p.Points.Max(q => q.X)) / 2,
        _ => double.NaN,
    };
}
