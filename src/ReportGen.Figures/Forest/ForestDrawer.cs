using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Figures.Forest;

/// <summary>Draws a forest plot: heads, studies by section, total, summaries, axis, notes. Each row is a band at which a layout may split it.</summary>
internal sealed class ForestDrawer
{
    private readonly Canvas _canvas;
    private readonly ForestContent _content;
    private readonly ForestStyle _style;
    private readonly ForestFrame _frame;
    private readonly ForestSummaryRows _summaries;

    private ForestDrawer(ForestContent content, ForestStyle style, Canvas canvas)
    {
        (_canvas, _content, _style, _frame) = (canvas, content, style, ForestFrame.Of(content, style, canvas));
        _summaries = new ForestSummaryRows(canvas, content, _frame);
    }

    private double Padding => ForestSummaryRows.PaddingOf(_canvas);

    public static Drawing Draw(FigureDeclaration.Forest figure, ForestContent content, ForestStyle style, Canvas canvas)
    {
        var bottom = new ForestDrawer(content, style, canvas).Draw();
        return canvas.Finish(figure.Id, figure.Title, bottom, ForestDescription.Of(content, figure.Rows), ForestData.Of(content));
    }

    private double Draw()
    {
        var y = Head();
        _canvas.Band(BandKind.Head, 0, y);
        foreach (var section in _content.Sections) y = Section(section, y);
        foreach (var name in _content.NotReportedNames) y = Row(y, top => NotReported(name, top));
        if (!_content.Totals.IsEmpty) y = Row(y, Total);
        foreach (var (summary, i) in _content.Summaries.Select((s, i) => (s, i)))
            y = Row(y, top => _summaries.Draw(summary, i == 0 && _content.Totals.IsEmpty ? Rule(top) : top));
        if (_content.Between is { } between) y = Row(y, top => _summaries.Note(HeterogeneityLine.Between(between), top));
        var bottom = new ForestFoot(_canvas, _content, _style, _frame).Draw(y);
        _canvas.Band(BandKind.Foot, y, bottom);
        return bottom;
    }

    private double Head()
    {
        var padding = _style.HeadFill is null ? 0 : _canvas.Size * 0.2;
        var bottom = padding + _frame.Columns.Max(c => c.HeadHeight);
        if (_style.HeadFill is { } fill) _canvas.Rectangle(0, 0, _canvas.Width, bottom + padding, fill);
        foreach (var column in _frame.Columns) column.Head(bottom);
        bottom += _canvas.Size * 0.2;
        _canvas.Line(0, bottom, _canvas.Width, bottom, _canvas.Stroke(Ink.Line));
        return bottom + (_canvas.Size * 0.2);
    }

    // A heading stays with the first study of its section.
    private double Section(ForestSection section, double top)
    {
        var y = top;
        foreach (var (study, i) in section.Studies.Select((s, i) => (s, i)))
            y = Row(y, from => Study(study, i == 0 ? Heading(section.Heading, from) : from));
        return section.Summary is { } summary ? Row(y, from => _summaries.Draw(summary, from)) : y;
    }

    private double Heading(string heading, double top)
    {
        if (heading.Length == 0) return top;
        var block = _canvas.Text.Break(new TextPiece(heading, Bold: true), _canvas.Size, _canvas.Width);
        _canvas.Write(block, 0, top + (_canvas.Size * 0.4));
        var bottom = top + block.Height + (_canvas.Size * 0.5);
        if (block.Width < _frame.Plot.Start) _frame.Plot.Verticals(top, bottom);
        return bottom;
    }

    private double Study(ForestStudy study, double top)
    {
        var bottom = top + _frame.Columns.Max(c => c.Height(study)) + (2 * Padding);
        _frame.Plot.Verticals(top, bottom);
        foreach (var column in _frame.Columns) column.Draw(study, (top + bottom) / 2);
        if (_style.HasRowRules) _canvas.Line(0, bottom, _canvas.Width, bottom, _canvas.Stroke(Ink.Grid, 0.6));
        return bottom;
    }

    private double NotReported(string name, double top)
    {
        var block = _canvas.Text.Break(new TextPiece(name), _canvas.Size, _frame.LabelEnd);
        var bottom = top + block.Height + (2 * Padding);
        _frame.Plot.Verticals(top, bottom);
        _canvas.Write(block, 0, top + Padding);
        _frame.Effect.Draw(new TextPiece("not reported", _content.NotReported.Address, Ink.Muted), (top + bottom) / 2);
        return bottom;
    }

    private double Total(double top)
    {
        var bottom = top + _frame.Columns.Max(c => c.TotalHeight) + (2 * Padding);
        _frame.Plot.Verticals(top, bottom);
        Rule(top);
        foreach (var column in _frame.Columns) column.Total((top + bottom) / 2);
        return bottom;
    }

    private double Rule(double top)
    {
        _canvas.Line(0, top, _canvas.Width, top, _canvas.Stroke(Ink.Line, 0.7));
        return top;
    }

    private double Row(double top, Func<double, double> draw)
    {
        var bottom = draw(top);
        _canvas.Band(BandKind.Row, top, bottom);
        return bottom;
    }
}
