using System.Collections.Immutable;
using System.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;

namespace ReportGen.Writers.Svg;

/// <summary>The style sheet that colours inline drawings: inks as custom properties, light and dark: as the system has it, unless the page was told by its attribute data-theme.</summary>
public static class SvgStyleSheetWriter
{
    public static string Write(FigureStyle style)
    {
        var sheet = new StringBuilder();
        sheet.Append(":root {\n").Append(Properties(style.Colors, "  ")).Append("}\n\n");
        sheet.Append("@media screen {\n  :root[data-theme=\"dark\"] {\n").Append(Properties(style.DarkColors, "    ")).Append("  }\n}\n\n");
        sheet.Append("@media screen and (prefers-color-scheme: dark) {\n  :root:not([data-theme=\"light\"]) {\n");
        sheet.Append(Properties(style.DarkColors, "    ")).Append("  }\n}\n");
        foreach (var ink in style.Colors.Keys)
        {
            var name = SvgInks.NameOf(ink);
            sheet.Append('\n').Append(".fill-").Append(name).Append(" {\n  fill: var(--ink-").Append(name).Append(");\n}\n");
            sheet.Append('\n').Append(".stroke-").Append(name).Append(" {\n  stroke: var(--ink-").Append(name).Append(");\n}\n");
        }

        return sheet.ToString();
    }

    private static string Properties(ImmutableSortedDictionary<Ink, Rgb> colors, string indent) =>
        string.Concat(colors.Select(c => $"{indent}--ink-{SvgInks.NameOf(c.Key)}: {c.Value};\n"));
}
