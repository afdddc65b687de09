using System.Text.RegularExpressions;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Input.Templates;

/// <summary>styles/pages/*.yml → page layouts.</summary>
internal sealed partial class PageStyleReader(DiagnosticBag diagnostics)
{
    private const int MostColumns = 3, MostLines = 100, DeepestHeading = 6;
    private static readonly TextStyle Unread = new(FontFamily.Serif, 1, 1, 0, 0, 0, false);
    private static readonly Dictionary<string, FloatPlacement> Placements =
        Enum.GetValues<FloatPlacement>().ToDictionary(p => SnakeCase.Of(p.ToString()), p => p);

    private readonly HashSet<string> _files = new(StringComparer.Ordinal);

    public PageStyle Read(MappingReader root)
    {
        var spacing = root.Number("spacing", 0, orEqual: false, otherwise: 1);
        var colors = root.Mapping("colors", required: true);
        Rgb Color(string key) => colors is null ? default : StyleValues.Color(colors, key);
        TextStyle Text(string key) => root.Mapping(key, required: true) is { } style ? ReadText(style) : Unread;
        TextStyle Spaced(string key) => SpacedBy(spacing, Text(key));
        var margins = root.Mapping("margins", required: true) is { } m ? ReadMargins(m) : new PageMargins(0, 0, 0, 0);
        var style = new PageStyle(
            0, 0, margins, Text("title"), Text("subtitle"), Spaced("body"), Spaced("abstract"), Text("heading1"), Text("heading2"),
            Text("heading3"), Text("caption"), Text("table"), Text("table_note"), Spaced("reference"), Text("footnote"), Text("running_head"),
            Text("code"), Color("ink"), Color("muted"), Color("accent"), Color("rule"), Color("tint"))
        {
            File = ReadFile(root),
            Label = root.Text("label").Value,
            Columns = root.Whole("columns", 1, MostColumns, otherwise: 1),
            ColumnGap = StyleValues.Space(root, "column_gap"),
            FloatGap = root.Number("float_gap", 0, orEqual: true, otherwise: 14),
            Floats = Placements.GetValueOrDefault(root.Choice("floats", Placements.Keys) ?? ""),
            Justified = root.OptionalFlag("justified") ?? true,
            LineNumbers = root.Whole("line_numbers", 0, MostLines, otherwise: 0),
            Lists = root.Flag("lists"),
            OutlineDepth = root.Whole("outline", 1, DeepestHeading, otherwise: DeepestHeading),
            InfoWidth = StyleValues.Space(root, "info_width"),
            Measures = root.Mapping("measures", required: true) is { } measures ? PageMeasuresReader.Read(measures) : PageMeasuresReader.Unread,
        };
        style = style.On(root.Choice("paper", PaperNames.All) is { } paper ? PaperNames.Of(paper) : PaperSize.A4);
        colors?.Finish();
        root.Finish();
        return style;
    }

    private static TextStyle SpacedBy(double spacing, TextStyle style) => style with { Leading = style.Leading * spacing };

    /// <summary>A file of a name that every system can have, and that no other layout writes.</summary>
    private string ReadFile(MappingReader root)
    {
        var file = root.Text("file");
        if (file.Value.Length == 0) return "";
        if (!FileName().IsMatch(file.Value))
            diagnostics.Add(KeyDiagnostics.WrongForm(file.Span, root.What("file"), file.Value, "the name of a PDF file", "Write it like 'manuscript.pdf', in small letters."));
        else if (!_files.Add(file.Value))
            diagnostics.Add(KeyDiagnostics.DoubledEntry(file.Span, "the files of the page layouts", file.Value));
        return file.Value;
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
            StyleValues.Space(style, "space_after"), StyleValues.Space(style, "indent"), style.Flag("bold"))
        {
            Italic = style.Flag("italic"),
        };
        style.Finish();
        return read;
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9_.-]*\.pdf\z")]
    private static partial Regex FileName();
}
