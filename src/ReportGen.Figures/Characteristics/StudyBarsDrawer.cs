using System.Collections.Immutable;
using ReportGen.Figures.Axes;
using ReportGen.Figures.Scatter;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Characteristics;

/// <summary>Draws numbers of studies as bars or dots, with the numbers themselves in columns at the right. Each study is a band at which a layout may split the figure.</summary>
internal sealed class StudyBarsDrawer
{
    private const string NotReported = "NR";

    private readonly Canvas _canvas;
    private readonly StudyBarsContent _content;
    private readonly SeriesSign _signs;
    private readonly NumericAxis _axis;
    private readonly ImmutableArray<double> _valueEnds;
    private readonly ImmutableArray<double> _valueWidths;
    private readonly double _nameWidth;
    private readonly double _start;
    private readonly double _end;

    private StudyBarsDrawer(StudyBarsContent content, Canvas canvas)
    {
        (_canvas, _content, _signs) = (canvas, content, new SeriesSign(canvas));
        var gap = canvas.Size * 0.9;
        _valueWidths = [.. content.Series.Select((_, i) => ValueWidth(i))];
        _valueEnds = [.. _valueWidths.Select((_, i) => canvas.Width - _valueWidths.Skip(i + 1).Sum(w => w + gap))];
        _end = canvas.Width - _valueWidths.Sum(w => w + gap);
        var names = content.Rows.Select(r => canvas.Text.Width(r.Name, canvas.Size)).DefaultIfEmpty(0).Max();
        _nameWidth = Math.Min(names, Math.Max(_end * 0.4, canvas.Size * 5));
        _start = _nameWidth + gap;
        var values = content.Rows.Select(r => r.Values.Select(v => v.Number ?? 0)).Select(v => content.Arrangement == BarArrangement.Stacked ? v.Sum() : v.DefaultIfEmpty(0).Max());
        var all = content.Rows.SelectMany(r => r.Values).Select(v => v.Number).OfType<double>().ToList();
        var least = content.Arrangement == BarArrangement.Dots && all.Count > 0 && all.Min() > all.Max() / 2 ? all.Min() : Math.Min(0, all.DefaultIfEmpty(0).Min());
        _axis = NumericAxis.Linear(least, Math.Max(values.DefaultIfEmpty(0).Max(), 1e-9), AxisDrawer.Intervals(canvas, _end - _start));
    }

    public static Drawing Draw(FigureDeclaration.StudyBars figure, StudyBarsContent content, Canvas canvas)
    {
        var drawer = new StudyBarsDrawer(content, canvas);
        var end = StudyRows.Draw(canvas, drawer.Head, content.Rows, drawer.Row, drawer.Foot);
        return canvas.Finish(figure.Id, figure.Title, end, StudyBarsDescription.Of(figure.Title, content), StudyBarsDescription.Data(content));
    }

    private double ValueWidth(int series)
    {
        var values = _content.Rows.Select(r => r.Values[series].Number is null ? NotReported : r.Values[series].Printed).Concat(_content.Totals.Skip(series).Take(1).Select(t => t?.Printed ?? ""));
        var head = Math.Min(_canvas.Text.Narrowest(new TextPiece(_content.Series[series], Bold: true), _canvas.SmallSize), _canvas.Size * 8);
        return Math.Max(values.Max(v => _canvas.Text.Width(v, _canvas.Size, bold: true)), head);
    }

    private double Head()
    {
        var heads = _content.Series.Select((s, i) => _canvas.Text.Break(new TextPiece(s, Bold: true), _canvas.SmallSize, _valueWidths[i])).ToList();
        var bottom = Math.Max(heads.Max(h => h.Height), _canvas.Leading);
        foreach (var (head, i) in heads.Select((h, i) => (h, i))) _canvas.Write(head, _valueEnds[i], bottom - head.Height, TextAnchor.End);
        return StudyRows.Head(_canvas, bottom, _canvas.Width);
    }

    private double Row(StudyRow row, double top)
    {
        var name = _canvas.Text.Break(new TextPiece(row.Name), _canvas.Size, _nameWidth);
        var bars = _content.Arrangement == BarArrangement.Grouped ? row.Values.Length : 1;
        var bar = _canvas.Size * (bars == 1 ? 0.9 : 0.65);
        var bottom = top + Math.Max(name.Height, bars * bar) + (_canvas.Size * 0.5);
        var centre = (top + bottom) / 2;
        _canvas.Line(Zero, top, Zero, bottom, _canvas.Stroke(Ink.Line, 0.6));
        _canvas.Write(name, 0, centre - (name.Height / 2));
        if (_content.Arrangement == BarArrangement.Dots) _canvas.Line(_start, centre, _end, centre, _canvas.Stroke(Ink.Grid, 0.6));
        var sum = 0.0;
        foreach (var (value, i) in row.Values.Select((v, i) => (v, i)))
        {
            WriteValue(value, i, centre, bold: false);
            if (value.Number is not { } number) continue;
            switch (_content.Arrangement)
            {
                case BarArrangement.Grouped:
                    Bar(i, 0, number, centre - (bars * bar / 2) + (i * bar), bar, value.Address);
                    break;
                case BarArrangement.Stacked:
                    Bar(i, sum, sum += number, centre - (bar / 2), bar, value.Address);
                    break;
                default:
                    _signs.Dot(i, _axis.Place(number, _start, _end), centre, value.Address);
                    break;
            }
        }

        return bottom;
    }

    private double Zero => _axis.Place(Math.Clamp(0, _axis.Minimum, _axis.Maximum), _start, _end);

    private void Bar(int series, double from, double to, double top, double height, string address)
    {
        var (left, right) = (_axis.Place(Math.Min(from, to), _start, _end), _axis.Place(Math.Max(from, to), _start, _end));
        if (right > left) _signs.Bar(series, left, top, right - left, height, address);
    }

    private void WriteValue(Quantity value, int series, double centre, bool bold)
    {
        var piece = value.Number is null ? new TextPiece(NotReported, value.Address, Ink.Muted) : TextPiece.Of(value, bold: bold);
        _canvas.Write(_canvas.Text.Break(piece, _canvas.Size, _canvas.Width), _valueEnds[series], centre - (_canvas.Leading / 2), TextAnchor.End);
    }

    private double Foot(double top)
    {
        var bottom = top;
        if (_content.Totals.Any(t => t is not null))
        {
            _canvas.Line(0, top, _canvas.Width, top, _canvas.Stroke(Ink.Line, 0.7));
            bottom = top + _canvas.Leading + (_canvas.Size * 0.3);
            var centre = (top + bottom) / 2;
            _canvas.Write(_canvas.Text.Break(new TextPiece("Total", Bold: true), _canvas.Size, _canvas.Width), 0, centre - (_canvas.Leading / 2));
            foreach (var (total, i) in _content.Totals.Select((t, i) => (t, i)).Where(t => t.t is not null)) WriteValue(total!, i, centre, bold: true);
        }

        bottom = new AxisDrawer(_canvas, _axis).Draw(bottom, _start, _end, 0, _canvas.Width, _content.AxisTitle);
        if (_content.Series.Length > 1) bottom = Legend(bottom + (_canvas.Size * 0.4));
        if (!_content.HasMissing) return bottom;
        var note = _canvas.Text.Break(new TextPiece("NR: not reported.", Ink: Ink.Muted), _canvas.SmallSize, _canvas.Width);
        _canvas.Write(note, 0, bottom + (_canvas.Size * 0.3));
        return bottom + note.Height + (_canvas.Size * 0.3);
    }

    private double Legend(double top) => new LegendDrawer(_canvas).Draw(
        _content.Series.Select((s, i) => (s, (Action<double, double>)((x, y) =>
        {
            if (_content.Arrangement == BarArrangement.Dots) _signs.Dot(i, x, y, null);
            else _signs.Bar(i, x - (_canvas.Size * 0.5), y - (_canvas.Size * 0.35), _canvas.Size, _canvas.Size * 0.7, null);
        }))),
        top);
}
