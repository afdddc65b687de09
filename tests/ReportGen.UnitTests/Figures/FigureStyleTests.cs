using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Figures;

/// <summary>The colours of templates/styles/figures.yml against WCAG 2.2's contrast of relative luminance.</summary>
public class FigureStyleTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Text_and_marks_stand_out(bool dark)
    {
        var style = ShippedTemplates.Set.FigureStyle;
        var colors = dark ? style.DarkColors : style.Colors;
        foreach (var ground in new[] { Ink.Paper, Ink.Fill, Ink.AccentSoft, Ink.Good, Ink.Caution, Ink.Bad, Ink.Severe, Ink.Unclear }) Contrast(colors[Ink.Text], colors[ground]).ShouldBeGreaterThan(4.5);
        Contrast(colors[Ink.Muted], colors[Ink.Paper]).ShouldBeGreaterThan(4.5);
        Contrast(colors[Ink.Muted], colors[Ink.Fill]).ShouldBeGreaterThan(4.5);
        foreach (var mark in new[] { Ink.Line, Ink.Accent, Ink.Contrast }) Contrast(colors[mark], colors[Ink.Paper]).ShouldBeGreaterThan(3, $"{mark}");
    }

    [Fact]
    public void Sizes_are_legible_on_paper() => ShippedTemplates.Set.FigureStyle.SmallFontSize.ShouldBeGreaterThanOrEqualTo(6.5);

    private static double Contrast(Rgb one, Rgb other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(Rgb color) => (0.2126 * Linear(color.Red)) + (0.7152 * Linear(color.Green)) + (0.0722 * Linear(color.Blue));

    private static double Linear(byte channel)
    {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
