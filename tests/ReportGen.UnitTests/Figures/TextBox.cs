using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;
using ReportGen.Typography.Fonts;
using ReportGen.Typography.Shaping;

namespace ReportGen.UnitTests.Figures;

/// <summary>A text mark with the box that its letters take, from ascenders to descenders.</summary>
internal sealed record TextBox(Mark.Text Mark, double Left, double Top, double Right, double Bottom)
{
    private static readonly FontFace Regular = Face(FontRole.Sans);
    private static readonly FontFace Bold = Face(FontRole.SansBold);
    private static readonly FontFace Italic = Face(FontRole.SansItalic);

    public string Text => string.Concat(Mark.Runs.Select(r => r.Text));

    public static TextBox Of(Mark.Text mark)
    {
        var width = mark.Runs.Sum(r => (r.Bold ? Bold : r.Italic ? Italic : Regular).Measure(
            r.Text, mark.Size, ShapingFeatures.Default | ShapingFeatures.TabularFigures | ShapingFeatures.LiningFigures));
        var left = mark.X - (mark.Anchor switch { TextAnchor.End => width, TextAnchor.Middle => width / 2, _ => 0 });
        return new TextBox(mark, left, mark.Y - (0.72 * mark.Size), left + width, mark.Y + (0.21 * mark.Size));
    }

    private static FontFace Face(FontRole role) => FontFace.Parse(ShippedTemplates.Set.Fonts[role].Bytes);
}
