using System.Collections.Immutable;
using ReportGen.Input.Nodes;
using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;

namespace ReportGen.Input.Templates;

/// <summary>styles/figures.yml → the style of figures: a colour for every ink, light and dark, and a width for every width class.</summary>
internal static class FigureStyleReader
{
    public static FigureStyle Read(MappingReader root)
    {
        var style = new FigureStyle(
            ReadAll<Ink, Rgb>(root, "colors", StyleValues.Color), ReadAll<Ink, Rgb>(root, "dark_colors", StyleValues.Color),
            ReadAll<WidthClass, double>(root, "widths", StyleValues.Length), StyleValues.Length(root, "font_size"),
            StyleValues.Length(root, "small_font_size"), StyleValues.Length(root, "line_width"))
        {
            Forest = ForestStyleReader.Read(root),
        };
        root.Finish();
        return style;
    }

    private static ImmutableSortedDictionary<TName, TValue> ReadAll<TName, TValue>(
        MappingReader root, string key, Func<MappingReader, string, TValue> read) where TName : struct, Enum
    {
        if (root.Mapping(key, required: true) is not { } values) return ImmutableSortedDictionary<TName, TValue>.Empty;
        var all = Enum.GetValues<TName>().ToImmutableSortedDictionary(n => n, n => read(values, SnakeCase.Of(n.ToString())));
        values.Finish();
        return all;
    }
}
