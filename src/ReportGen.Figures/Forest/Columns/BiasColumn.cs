using ReportGen.Figures.RiskOfBias;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;

namespace ReportGen.Figures.Forest.Columns;

/// <summary>The judgements of the risk of bias, a sign for each domain.</summary>
internal sealed class BiasColumn(Canvas canvas, ForestContent content, double start, double width) : ForestColumn(canvas, start, width)
{
    private readonly BiasSymbolDrawer _symbols = new(canvas);

    public override double HeadHeight => Canvas.Leading;

    /// <summary>Distance of two signs.</summary>
    public static double PitchOf(BiasSymbolDrawer symbols) => symbols.Radius * 2.1;

    public static double WidthOf(ForestContent content, Canvas canvas) => content.Bias is null ? 0 : content.Bias.Tool.Domains.Length * PitchOf(new BiasSymbolDrawer(canvas));

    public override void Head(double bottom)
    {
        for (var i = 0; i < content.Bias!.Tool.Domains.Length; i++)
            WriteAt(new TextPiece(BiasLegend.Letter(i), Bold: true), Centre(i), bottom - (Canvas.Leading / 2), TextAnchor.Middle, Canvas.SmallSize);
    }

    public override double Height(ForestStudy study) => 2.1 * _symbols.Radius;

    public override void Draw(ForestStudy study, double centre)
    {
        if (study.Bias is not { } bias) return;
        for (var i = 0; i < bias.Judgements.Length; i++)
            _symbols.Draw(bias.JudgementId(i) is { } id ? content.Bias!.Tool.Judgement(id) : null, Centre(i), centre, bias.Judgements[i].Address);
    }

    private double Centre(int domain) => Start + ((domain + 0.5) * PitchOf(_symbols));
}
