using System.Collections.Immutable;
using ReportGen.Writers.Fonts;

namespace ReportGen.Writers.Layout.Text;

/// <summary>Text on one line of its natural width: labels, running heads, texts of figures.</summary>
internal static class SingleLine
{
    public static SetLine Set(ImmutableArray<TextSpan> spans, FontSet fonts)
    {
        var text = new MeasuredText(spans, fonts);
        var end = new ParagraphBreak(text.Text.Length, text.Text.Length, false);
        return new LineSetter(text, Elasticity.None).Set(0, end, double.PositiveInfinity, false, true);
    }

    public static SetLine Set(string text, TextFormat format, LayoutContext context) =>
        Set([.. FontFallback.Divide(new TextSpan(text, format), context)], context.Fonts);
}
