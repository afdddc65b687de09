using System.Collections.Immutable;
using ReportGen.Writers.Fonts;

namespace ReportGen.Writers.Layout.Text;

/// <summary>Sets text flush left in as few lines as it takes, all about equally long, as titles are.</summary>
internal static class BalancedLines
{
    private const int Steps = 12;

    public static ImmutableArray<SetLine> Set(InlineText text, FontSet fonts, double width)
    {
        var lines = ParagraphSetter.Set(text, fonts, width, TextAlignment.Left);
        if (lines.Length == 1) return lines;
        // The narrowest measure that takes no line more.
        var (low, high) = (width / 2, width);
        for (var i = 0; i < Steps; i++)
        {
            var middle = (low + high) / 2;
            var tried = ParagraphSetter.Set(text, fonts, middle, TextAlignment.Left);
            if (tried.Length > lines.Length) low = middle;
            else high = middle;
        }

        return ParagraphSetter.Set(text, fonts, high, TextAlignment.Left);
    }
}
