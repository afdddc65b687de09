using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Figures.ReadBack;

/// <summary>Reads judgements of the risk of bias: the sign of each, and the parts of bars.</summary>
internal sealed class BiasReader(DrawnFigure figure)
{
    /// <summary>Each judgement's colour, and its symbol in the circle or its stars.</summary>
    public void Signs(RiskOfBiasFindings findings)
    {
        var judged = findings.Studies.SelectMany(s => s.Judgements).Select(j => j.Address).ToHashSet(StringComparer.Ordinal);
        foreach (var group in figure.Drawing.Marks.Where(m => m is not Mark.Text && m.Address is { } a && judged.Contains(a)).GroupBy(m => m.Address!))
        {
            var marks = group.ToList();
            marks.ForEach(figure.Saw);
            if (figure.Results.Kind(group.Key) == "notAvailable") marks.ShouldHaveSingleItem().ShouldBeOfType<Mark.Circle>().Fill.ShouldBeNull(group.Key);
            else Sign(marks, findings.Tool.Judgement(figure.Results.Text(group.Key)).ShouldNotBeNull(group.Key), group.Key);
        }
    }

    /// <summary>The parts of each bar are as long as their shares.</summary>
    public void Shares()
    {
        foreach (var part in figure.Addressed<Mark.Rectangle>(".share"))
        {
            (figure.X.ValueAt(part.X + part.Width) - figure.X.ValueAt(part.X)).ShouldBe(figure.Results.Shown(part.Address!), 0.02, part.Address);
            figure.Saw(part);
        }
    }

    private void Sign(List<Mark> marks, BiasJudgement judgement, string address)
    {
        if (judgement.Symbol is BiasSymbol.Star or BiasSymbol.TwoStars)
        {
            marks.Count.ShouldBe(judgement.Symbol == BiasSymbol.Star ? 1 : 2, address);
            marks.ShouldAllBe(m => ((Mark.Polygon)m).Fill == judgement.Ink);
            return;
        }

        var circle = marks.ShouldHaveSingleItem().ShouldBeOfType<Mark.Circle>();
        circle.Fill.ShouldBe(judgement.Ink, address);
        var sign = figure.All<Mark.Text>().Where(t => t.X == circle.X && Math.Abs(t.Y - circle.Y) < circle.Radius).Select(t => t.Runs[0].Text).SingleOrDefault();
        sign.ShouldBe(judgement.Symbol switch
        {
            BiasSymbol.Plus => "+",
            BiasSymbol.Minus => "−",
            BiasSymbol.Cross => "×",
            BiasSymbol.Exclamation => "!",
            BiasSymbol.Question => "?",
            _ => null,
        }, address);
    }
}
