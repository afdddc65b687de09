using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;
using ReportGen.Typography.Shaping;
using ReportGen.Writers.Fonts;

namespace ReportGen.Writers.Svg;

/// <summary>
/// How wide the texts of drawings are in the faces that they were drawn for. A file that stands alone says so with each text: a viewer without these faces then sets
/// it in another one to the same width, and texts beside each other do not overlap. Faces are read at their first use.
/// </summary>
public sealed class SvgTextWidths(TemplateSet templates)
{
    private const ShapingFeatures Features = ShapingFeatures.Default | ShapingFeatures.TabularFigures | ShapingFeatures.LiningFigures;

    private readonly Lazy<FontSet?> _fonts = new(() => FontSet.Parse(templates.Fonts).Value);

    /// <summary>Width in points; spaces at both ends are none, as SVG drops them. Null where there are no faces.</summary>
    internal double? Of(Mark.Text text)
    {
        if (_fonts.Value is not { } fonts) return null;
        var width = 0.0;
        for (var i = 0; i < text.Runs.Length; i++)
        {
            var run = text.Runs[i];
            var words = i == 0 ? run.Text.TrimStart(' ') : run.Text;
            if (i == text.Runs.Length - 1) words = words.TrimEnd(' ');
            width += fonts.Face(FontSet.RoleOf(FontFamily.Sans, run.Bold, run.Italic && !run.Bold)).Measure(words, text.Size, Features);
        }

        return width;
    }
}
