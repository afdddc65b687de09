using System.Collections.Immutable;
using ReportGen.Figures.Axes;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Figures.RiskOfBias;

/// <summary>Draws a bar for each domain, divided by the shares of the judgements, best first.</summary>
internal sealed class BiasSummaryDrawer
{
    private readonly Canvas _canvas;
    private readonly RiskOfBiasFindings _findings;
    private readonly BiasSymbolDrawer _symbols;
    private readonly double _labelWidth;
    private readonly double _start;
    private readonly double _end;

    private BiasSummaryDrawer(RiskOfBiasFindings findings, Canvas canvas)
    {
        (_canvas, _findings, _symbols) = (canvas, findings, new BiasSymbolDrawer(canvas));
        var labels = findings.Tool.Domains.Max(d => canvas.Text.Width(d.Label, canvas.Size, d.IsOverall));
        _labelWidth = Math.Min(labels, canvas.Width * (canvas.Narrow ? 0.42 : 0.45));
        _start = _labelWidth + (canvas.Size * 0.8);
        _end = canvas.Width - canvas.Text.Width("100", canvas.SmallSize);
    }

    private double BarHeight => _canvas.Size * 1.5;

    public static Drawing Draw(FigureDeclaration.RiskOfBias figure, RiskOfBiasFindings findings, Canvas canvas)
    {
        var drawer = new BiasSummaryDrawer(findings, canvas);
        var y = 0.0;
        var group = "";
        foreach (var (domain, summary) in findings.Tool.Domains.Zip(findings.Summaries))
        {
            if (domain.Group != group && domain.Group.Length > 0) y = drawer.Heading(domain.Group, y);
            group = domain.Group;
            y = drawer.Row(domain, summary, y);
        }

        y = drawer.Foot(y);
        return canvas.Finish(figure.Id, figure.Title, y, RiskOfBiasDescription.Of(figure.Title, findings), RiskOfBiasDescription.Shares(findings));
    }

    private double Heading(string group, double top)
    {
        var block = _canvas.Text.Break(new TextPiece(group, Bold: true), _canvas.Size, _canvas.Width);
        _canvas.Write(block, 0, top + (_canvas.Size * 0.3));
        return top + block.Height + (_canvas.Size * 0.4);
    }

    private double Row(BiasDomain domain, DomainSummary summary, double top)
    {
        var label = _canvas.Text.Break(new TextPiece(domain.Label, Bold: domain.IsOverall), _canvas.Size, _labelWidth);
        var bottom = top + Math.Max(label.Height, BarHeight) + (_canvas.Size * 0.5);
        var centre = (top + bottom) / 2;
        _canvas.Write(label, 0, centre - (label.Height / 2));
        var before = 0.0;
        foreach (var part in summary.Parts)
        {
            if (part.Share.Number is not > 0) continue;
            Segment(part, before, centre);
            before += part.Share.Number.Value;
        }

        return bottom;
    }

    private void Segment(JudgementShare part, double before, double centre)
    {
        var judgement = part.JudgementId is { } id ? _findings.Tool.Judgement(id) : null;
        var (left, right) = (Place(before), Place(before + part.Share.Number!.Value));
        var stroke = judgement is null ? _canvas.Stroke(Ink.Muted, 1, 1.6, 1.2) : _canvas.Stroke(Ink.Line, 0.8);
        _canvas.Rectangle(left, centre - (BarHeight / 2), right - left, BarHeight, judgement?.Ink ?? Ink.Paper, stroke, address: part.Share.Address);

        // As much as fits: the sign with the share, or the sign alone, without which only colour would tell; the share alone where there is no sign.
        var sign = judgement is null ? BiasSymbolDrawer.NotReported : BiasSymbolDrawer.SignOf(judgement.Symbol);
        var share = new TextPiece(part.Share.Printed, part.Share.Address);
        foreach (var pieces in (ImmutableArray<TextPiece>[])(sign is null ? [[share]] : [[new(sign + " ", Bold: true), share], [new(sign, Bold: true)]]))
        {
            var block = _canvas.Text.Break(pieces, _canvas.SmallSize, _canvas.Width);
            if (block.Width > right - left - (_canvas.Size * 0.3)) continue;
            _canvas.Write(block, ((left + right) / 2) - (block.Width / 2), centre - (block.Height / 2));
            return;
        }
    }

    private double Foot(double top)
    {
        var axis = NumericAxis.Even(0, 100, _canvas.Narrow ? 50 : 25);
        var title = _findings.Weighting is null ? "% of studies" : "% of the weight";
        var bottom = new AxisDrawer(_canvas, axis).Draw(top, _start, _end, 0, _canvas.Width, title);
        if (_findings.Weighting is { } weighting)
        {
            var note = _canvas.Text.Break([new TextPiece("Weights: ", Ink: Ink.Muted), TextPiece.Of(weighting, Ink.Muted), new TextPiece(".", Ink: Ink.Muted)], _canvas.SmallSize, _canvas.Width);
            _canvas.Write(note, 0, bottom + (_canvas.Size * 0.3));
            bottom += note.Height + (_canvas.Size * 0.3);
        }

        var missing = _findings.Summaries.Any(s => s.Parts.Any(p => p.JudgementId is null && p.Studies.Number > 0));
        return new BiasLegend(_canvas, _symbols).Judgements(_findings.Tool, missing, bottom + (_canvas.Size * 0.4));
    }

    private double Place(double share) => _start + (share * (_end - _start));
}
