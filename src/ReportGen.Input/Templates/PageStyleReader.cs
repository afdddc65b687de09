using ReportGen.Input.Nodes;
using ReportGen.Model.Templates;

namespace ReportGen.Input.Templates;

/// <summary>styles/page.yml → the style of the page.</summary>
internal static class PageStyleReader
{
    private static readonly TextStyle Unread = new(FontFamily.Serif, 1, 1, 0, 0, 0, false);

    public static PageStyle Read(MappingReader root)
    {
        var (width, height) = (StyleValues.Length(root, "width"), StyleValues.Length(root, "height"));
        var margins = root.Mapping("margins", required: true) is { } m ? ReadMargins(m) : new PageMargins(0, 0, 0, 0);
        var colors = root.Mapping("colors", required: true);
        Rgb Color(string key) => colors is null ? default : StyleValues.Color(colors, key);
        TextStyle Text(string key) => root.Mapping(key, required: true) is { } style ? ReadText(style) : Unread;
        var style = new PageStyle(
            width, height, margins, Text("title"), Text("subtitle"), Text("body"), Text("abstract"), Text("heading1"), Text("heading2"),
            Text("heading3"), Text("caption"), Text("table"), Text("table_note"), Text("reference"), Text("footnote"), Text("running_head"),
            Text("code"), Color("ink"), Color("muted"), Color("accent"), Color("rule"), Color("tint"));
        colors?.Finish();
        root.Finish();
        return style;
    }

    private static PageMargins ReadMargins(MappingReader margins)
    {
        double Margin(string key) => margins.Number(key, 0, orEqual: true);
        var read = new PageMargins(Margin("top"), Margin("right"), Margin("bottom"), Margin("left"));
        margins.Finish();
        return read;
    }

    private static TextStyle ReadText(MappingReader style)
    {
        var family = style.Choice("family", ["serif", "sans"]) == "sans" ? FontFamily.Sans : FontFamily.Serif;
        var read = new TextStyle(
            family, StyleValues.Length(style, "size"), StyleValues.Length(style, "leading"), StyleValues.Space(style, "space_before"),
            StyleValues.Space(style, "space_after"), StyleValues.Space(style, "indent"), style.Flag("bold"));
        style.Finish();
        return read;
    }
}
