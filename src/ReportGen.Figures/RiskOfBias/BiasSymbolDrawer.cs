using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;

namespace ReportGen.Figures.RiskOfBias;

/// <summary>Draws the sign of a judgement: a coloured circle with a symbol, or stars. What is not reported is a dashed circle with NR.</summary>
internal sealed class BiasSymbolDrawer(Canvas canvas)
{
    /// <summary>Stands in the circle of a judgement that is not reported.</summary>
    public const string NotReported = "NR";

    private const int StarPoints = 5;

    // The inner corners of a star whose sides continue one another.
    private const double InnerRadius = 0.382;

    /// <summary>Half the width that a sign takes.</summary>
    public double Radius => canvas.Size * 0.75;

    /// <summary>Draws centred on a point.</summary>
    public void Draw(BiasJudgement? judgement, double x, double y, string? address)
    {
        switch (judgement?.Symbol)
        {
            case null:
                canvas.Circle(x, y, Radius, null, canvas.Stroke(Ink.Muted, 1, 1.6, 1.2), address);
                Sign(new TextPiece(NotReported, address, Ink.Muted), x, y, canvas.SmallSize);
                break;
            case BiasSymbol.Star:
                Star(judgement, x, y, Radius, address);
                break;
            case BiasSymbol.TwoStars:
                Star(judgement, x - (Radius * 0.48), y, Radius * 0.52, address);
                Star(judgement, x + (Radius * 0.48), y, Radius * 0.52, address);
                break;
            default:
                canvas.Circle(x, y, Radius, judgement.Ink, canvas.Stroke(Ink.Line, 0.8), address);
                if (SignOf(judgement.Symbol) is { } sign) Sign(new TextPiece(sign, Bold: true), x, y, canvas.Size * 1.1);
                break;
        }
    }

    /// <summary>The sign in characters; null for the empty circle.</summary>
    public static string? SignOf(BiasSymbol symbol) => symbol switch
    {
        BiasSymbol.Plus => "+",
        BiasSymbol.Minus => "−",
        BiasSymbol.Cross => "×",
        BiasSymbol.Exclamation => "!",
        BiasSymbol.Question => "?",
        BiasSymbol.Star => "*",
        BiasSymbol.TwoStars => "**",
        _ => null,
    };

    private void Sign(TextPiece piece, double x, double y, double size) =>
        canvas.Write(piece, x, y + (size * FigureText.CapHeight / 2), size, TextAnchor.Middle);

    private void Star(BiasJudgement judgement, double x, double y, double radius, string? address)
    {
        var points = Enumerable.Range(0, 2 * StarPoints).Select(i =>
        {
            var (angle, reach) = ((Math.PI * i / StarPoints) - (Math.PI / 2), i % 2 == 0 ? radius : radius * InnerRadius);
            return new Point(x + (reach * Math.Cos(angle)), y + (reach * Math.Sin(angle)));
        });
        canvas.Polygon([.. points], judgement.Ink, canvas.Stroke(Ink.Line, 0.8), address);
    }
}
