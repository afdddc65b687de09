using System.Collections.Immutable;
using ReportGen.Figures.Axes;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Influence;

/// <summary>Draws the case-deletion diagnostics: a row for each study, a strip for each diagnostic. Where room is short the strips stand in two blocks.</summary>
internal sealed class InfluenceDrawer
{
    private const int NarrowStrips = 4;

    private readonly Canvas _canvas;
    private readonly ImmutableArray<InfluenceFindings> _studies;
    private readonly ImmutableArray<ImmutableArray<InfluencePanel>> _blocks;
    private readonly double _nameWidth;
    private readonly double _gap;
    private readonly double _stripWidth;

    private InfluenceDrawer(ImmutableArray<InfluencePanel> panels, ImmutableArray<InfluenceFindings> studies, Canvas canvas)
    {
        (_canvas, _studies) = (canvas, studies);
        var strips = canvas.Narrow ? NarrowStrips : panels.Length;
        _blocks = [.. panels.Chunk(strips).Select(c => c.ToImmutableArray())];
        _gap = canvas.Size * 2;
        var names = studies.Max(s => canvas.Text.Width(s.Name, canvas.Size, bold: IsInfluential(s)));
        _nameWidth = Math.Min(names, canvas.Width * (canvas.Narrow ? 0.3 : 0.24));
        _stripWidth = ((canvas.Width - _nameWidth - (_gap / 2)) / strips) - _gap;
    }

    public static Drawing Draw(FigureDeclaration.OfAnalysis figure, string label, PooledFindings pooled, ImmutableArray<InfluenceFindings> studies, Canvas canvas)
    {
        var panels = InfluencePanel.All(pooled, studies.Length);
        var bottom = new InfluenceDrawer(panels, studies, canvas).Draw();
        return canvas.Finish(figure.Id, figure.Title, bottom, Description(label, studies), Data(panels, studies));
    }

    private double Draw()
    {
        var y = 0.0;
        foreach (var (block, i) in _blocks.Select((b, i) => (b, i)))
        {
            var top = i == 0 ? 0 : y + (_canvas.Size * 1.5);
            y = Block([.. block.Select((p, j) => (p, AxisOf(p), _nameWidth + _gap + (j * (_stripWidth + _gap))))], top);
        }

        return y;
    }

    private double Block(ImmutableArray<(InfluencePanel Panel, NumericAxis Axis, double Left)> strips, double top)
    {
        var whole = _blocks.Length == 1;
        var heads = strips.Select(s => _canvas.Text.Break(new TextPiece(s.Panel.Title, Bold: true), _canvas.SmallSize, _stripWidth + (_gap * 0.8))).ToList();
        var y = top + heads.Max(h => h.Height) + (_canvas.Size * 0.3);
        foreach (var (strip, head) in strips.Zip(heads)) _canvas.Write(head, strip.Left + (_stripWidth / 2), y - (_canvas.Size * 0.3) - head.Height, TextAnchor.Middle);
        if (whole) _canvas.Band(BandKind.Head, top, y);
        foreach (var study in _studies)
        {
            var bottom = Row(study, strips, y);
            if (whole) _canvas.Band(BandKind.Row, y, bottom);
            y = bottom;
        }

        var end = strips.Max(s => new AxisDrawer(_canvas, s.Axis).Draw(y, s.Left, s.Left + _stripWidth, 0, _canvas.Width, "", reach: _gap * 0.4));
        if (whole) _canvas.Band(BandKind.Foot, y, end);
        return end;
    }

    private double Row(InfluenceFindings study, ImmutableArray<(InfluencePanel Panel, NumericAxis Axis, double Left)> strips, double top)
    {
        var influential = IsInfluential(study);
        var name = _canvas.Text.Break(new TextPiece(study.Name, Ink: influential ? Ink.Contrast : Ink.Text, Bold: influential), _canvas.Size, _nameWidth);
        var bottom = top + name.Height + (_canvas.Size * 0.4);
        var centre = (top + bottom) / 2;
        _canvas.Write(name, 0, centre - (name.Height / 2));
        foreach (var (panel, axis, left) in strips)
        {
            _canvas.Line(left, centre, left + _stripWidth, centre, _canvas.Stroke(Ink.Grid, 0.6));
            foreach (var reference in panel.References.Where(axis.Holds))
            {
                var x = axis.Place(reference, left, left + _stripWidth);
                _canvas.Line(x, top, x, bottom, _canvas.Dashed(Ink.Muted, 0.6, bottom - top, 2, 2));
            }

            var value = panel.Of(study);
            if (value.Number is not { } number) continue;
            _canvas.Circle(axis.Place(number, left, left + _stripWidth), centre, _canvas.Size * 0.26, influential ? Ink.Contrast : Ink.Accent, address: value.Address);
        }

        return bottom;
    }

    private NumericAxis AxisOf(InfluencePanel panel)
    {
        var values = _studies.Select(s => panel.Of(s).Number).OfType<double>().Concat(panel.References).ToList();
        return values.Count == 0 ? NumericAxis.Linear(0, 1, 1) : NumericAxis.Linear(values.Min(), values.Max(), 2);
    }

    private static bool IsInfluential(InfluenceFindings study) => study.Influential.Value is QuantityValue.Flag { Holds: true };

    private static string Description(string label, ImmutableArray<InfluenceFindings> studies)
    {
        var names = studies.Where(IsInfluential).Select(s => s.Name).ToImmutableArray();
        return $"Influence of each study on the meta-analysis of {label}: case-deletion diagnostics of {studies.Length} studies. "
            + (names.IsEmpty ? "None exceeds the limits." : $"The limits are exceeded by: {NumberPrinter.Join(names)}.");
    }

    private static DrawingData Data(ImmutableArray<InfluencePanel> panels, ImmutableArray<InfluenceFindings> studies) => new(
        ["Study", .. panels.Select(p => p.Title), "Influential"],
        [
            .. studies.Select(s => (ImmutableArray<DrawingCell>)
                [new(s.Name), .. panels.Select(p => new DrawingCell(p.Of(s).Printed, p.Of(s).Address)), new(s.Influential.Printed, s.Influential.Address)]),
        ]);
}
