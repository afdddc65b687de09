using ReportGen.Figures.Characteristics;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.RiskOfBias;

/// <summary>Draws a sign for each study and domain. Each study is a band at which a layout may split the figure.</summary>
internal sealed class TrafficLightDrawer
{
    private readonly Canvas _canvas;
    private readonly RiskOfBiasFindings _findings;
    private readonly TrafficLightColumns _columns;
    private readonly BiasSymbolDrawer _symbols;

    private TrafficLightDrawer(RiskOfBiasFindings findings, Canvas canvas)
    {
        (_canvas, _findings, _columns, _symbols) = (canvas, findings, TrafficLightColumns.Of(findings, canvas), new BiasSymbolDrawer(canvas));
    }

    public static Drawing Draw(FigureDeclaration.RiskOfBias figure, RiskOfBiasFindings findings, Canvas canvas)
    {
        var drawer = new TrafficLightDrawer(findings, canvas);
        var end = StudyRows.Draw(canvas, drawer.Head, findings.Studies, drawer.Row, drawer.Foot);
        return canvas.Finish(figure.Id, figure.Title, end, RiskOfBiasDescription.Of(figure.Title, findings), RiskOfBiasDescription.Studies(findings));
    }

    private double Head()
    {
        var top = Groups();
        var rows = StudyRows.Head(_canvas, top + _canvas.Leading, _columns.End);
        foreach (var (domain, i) in _findings.Tool.Domains.Select((d, i) => (d, i)))
            Centred(domain.IsOverall ? domain.Label : BiasLegend.Letter(i), _columns.Centres[i], top);
        if (_findings.Tool.Score is { } score) Centred(score, _columns.ScoreCentre, top);
        return rows;
    }

    // Headings of groups stand above their columns where every one of them fits; the legend has them in any case.
    private double Groups()
    {
        var spans = _findings.Tool.Domains.Select((d, i) => (d.Group, Index: i)).Where(d => d.Group.Length > 0).GroupBy(d => d.Group, StringComparer.Ordinal)
            .Select(g => (Text: new TextPiece(g.Key, Bold: true), First: g.First().Index, Last: g.Last().Index)).ToList();
        double Room((TextPiece Text, int First, int Last) span) => ((span.Last - span.First + 1) * _columns.Pitch) - (_canvas.Size * 0.4);
        if (spans.Count == 0 || spans.Any(s => _canvas.Text.Narrowest(s.Text, _canvas.SmallSize) > Room(s))) return 0;
        var blocks = spans.Select(s => (Span: s, Block: _canvas.Text.Break(s.Text, _canvas.SmallSize, Room(s)))).ToList();
        var height = blocks.Max(b => b.Block.Height);
        foreach (var (span, block) in blocks)
        {
            _canvas.Write(block, (_columns.Centres[span.First] + _columns.Centres[span.Last]) / 2, height - block.Height, TextAnchor.Middle);
            var (left, right) = (_columns.Centres[span.First] - _symbols.Radius, _columns.Centres[span.Last] + _symbols.Radius);
            _canvas.Line(left, height + (_canvas.Size * 0.1), right, height + (_canvas.Size * 0.1), _canvas.Stroke(Ink.Line, 0.8));
        }

        return height + (_canvas.Size * 0.3);
    }

    private double Row(StudyRiskOfBias study, double top)
    {
        var name = _canvas.Text.Break(new TextPiece(study.Name), _canvas.Size, _columns.NameWidth);
        var bottom = top + Math.Max(name.Height, 2 * _symbols.Radius) + (_canvas.Size * 0.5);
        var centre = (top + bottom) / 2;
        _canvas.Write(name, 0, centre - (name.Height / 2));
        for (var i = 0; i < study.Judgements.Length; i++)
        {
            var judgement = study.JudgementId(i) is { } id ? _findings.Tool.Judgement(id) : null;
            _symbols.Draw(judgement, _columns.Centres[i], centre, study.Judgements[i].Address);
        }

        if (study.Score is { } score)
        {
            var text = score.Number is null ? BiasSymbolDrawer.NotReported : score.Printed;
            var piece = new TextPiece(text, score.Address, score.Number is null ? Ink.Muted : Ink.Text);
            _canvas.Write(_canvas.Text.Break(piece, _canvas.Size, _canvas.Width), _columns.ScoreCentre, centre - (_canvas.Leading / 2), TextAnchor.Middle);
        }

        return bottom;
    }

    private double Foot(double top)
    {
        var tool = _findings.Tool;
        top += _canvas.Size * 0.3;
        _canvas.Line(0, top, _columns.End, top, _canvas.Stroke(Ink.Line, 0.7));
        var missing = _findings.Studies.Any(s => s.Judgements.Any(j => j.Value is QuantityValue.NotAvailable));
        var legend = new BiasLegend(_canvas, _symbols);
        return legend.Domains(tool, legend.Judgements(tool, missing, top + (_canvas.Size * 0.3)) + (_canvas.Size * 0.3));
    }

    private void Centred(string text, double x, double top) =>
        _canvas.Write(_canvas.Text.Break(new TextPiece(text, Bold: true), _canvas.Size, _canvas.Width), x, top, TextAnchor.Middle);
}
