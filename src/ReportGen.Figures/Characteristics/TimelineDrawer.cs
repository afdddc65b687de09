using ReportGen.Figures.Axes;
using ReportGen.Figures.Scatter;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Characteristics;

/// <summary>Draws studies along the years: a dot for the publication, a bar for the span of inclusion. Each study is a band at which a layout may split the figure.</summary>
internal sealed class TimelineDrawer
{
    private readonly Canvas _canvas;
    private readonly TimelineContent _content;
    private readonly double _nameWidth;
    private readonly double _sizeWidth;
    private readonly double _start;
    private readonly double _end;
    private readonly double _largest;
    private readonly NumericAxis _axis;

    private TimelineDrawer(TimelineContent content, Canvas canvas)
    {
        (_canvas, _content) = (canvas, content);
        _largest = content.Rows.Max(r => r.Size?.Number ?? 0);
        var gap = canvas.Size * 1.3;
        _sizeWidth = content.SizeLabel is null
            ? 0
            : Math.Max(
                content.Rows.Max(r => canvas.Text.Width(SizeOf(r).Text, canvas.Size)),
                Math.Min(canvas.Text.Narrowest(new TextPiece(content.SizeLabel, Bold: true), canvas.SmallSize), canvas.Size * 8)) + gap;
        var names = content.Rows.Max(r => canvas.Text.Width(r.Name, canvas.Size));
        _nameWidth = Math.Min(names, canvas.Width * 0.36);
        (_start, _end) = (_nameWidth + gap, canvas.Width - _sizeWidth - gap);
        var years = content.Rows.SelectMany(r => new[] { r.Year, r.From, r.To }).Select(q => q?.Number).OfType<double>().ToList();
        _axis = NumericAxis.Years(years.DefaultIfEmpty(2000).Min(), years.DefaultIfEmpty(2000).Max(), AxisDrawer.Intervals(canvas, _end - _start));
    }

    public static Drawing Draw(FigureDeclaration.Timeline figure, TimelineContent content, Canvas canvas)
    {
        var drawer = new TimelineDrawer(content, canvas);
        var end = StudyRows.Draw(canvas, drawer.Head, content.Rows, drawer.Row, drawer.Foot);
        return canvas.Finish(figure.Id, figure.Title, end, content.Description(figure.Title), content.Data());
    }

    private double Head()
    {
        var size = _canvas.Text.Break(new TextPiece(_content.SizeLabel ?? "", Bold: true), _canvas.SmallSize, Math.Max(_sizeWidth, _canvas.Size));
        var bottom = Math.Max(size.Height, _canvas.Leading);
        var rows = StudyRows.Head(_canvas, bottom, _canvas.Width);
        _canvas.Write(size, _canvas.Width, bottom - size.Height, TextAnchor.End);
        return rows;
    }

    private double Row(TimelineRow row, double top)
    {
        var name = _canvas.Text.Break(new TextPiece(row.Name), _canvas.Size, _nameWidth);
        var bottom = top + Math.Max(name.Height, _canvas.Size * 1.6) + (_canvas.Size * 0.2);
        var centre = (top + bottom) / 2;
        _canvas.Line(_start, centre, _end, centre, _canvas.Stroke(Ink.Grid, 0.6));
        _canvas.Write(name, 0, centre - (name.Height / 2));
        if (row is { From.Number: { } from, To.Number: { } to })
            _canvas.Rectangle(Place(from), centre - (_canvas.Size * 0.25), Math.Max(Place(to) - Place(from), _canvas.Size * 0.1), _canvas.Size * 0.5, Ink.AccentSoft, _canvas.Stroke(Ink.Accent, 0.6), address: row.From.Address);
        if (row.Year.Number is { } year)
            _canvas.Circle(Place(year), centre, _content.SizeLabel is null ? _canvas.Size * 0.4 : Bubble.Radius(_canvas, row.Size?.Number, _largest) * 0.7, Ink.Accent, _canvas.Stroke(Ink.Paper, 0.5), row.Year.Address);
        if (_content.SizeLabel is not null)
            _canvas.Write(_canvas.Text.Break(SizeOf(row), _canvas.Size, _canvas.Width), _canvas.Width, centre - (_canvas.Leading / 2), TextAnchor.End);
        return bottom;
    }

    private double Foot(double top)
    {
        var bottom = new AxisDrawer(_canvas, _axis).Draw(top, _start, _end, 0, _canvas.Width, "Year");
        List<(string Label, Action<double, double> Sign)> entries =
            [(_content.SizeLabel is null ? "Publication" : $"Publication (area: {_content.SizeLabel})", (x, y) => _canvas.Circle(x, y, _canvas.Size * 0.4, Ink.Accent, _canvas.Stroke(Ink.Paper, 0.5)))];
        if (_content.Rows.Any(r => r.From?.Number is not null))
            entries.Add(("Inclusion of patients", (x, y) => _canvas.Rectangle(x - (_canvas.Size * 0.5), y - (_canvas.Size * 0.25), _canvas.Size, _canvas.Size * 0.5, Ink.AccentSoft, _canvas.Stroke(Ink.Accent, 0.6))));
        return new LegendDrawer(_canvas).Draw(entries, bottom + (_canvas.Size * 0.3));
    }

    private static TextPiece SizeOf(TimelineRow row) =>
        row.Size is { Number: not null } size ? TextPiece.Of(size) : new TextPiece("NR", row.Size?.Address, Ink.Muted);

    private double Place(double year) => _axis.Place(year, _start, _end);
}
