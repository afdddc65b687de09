using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Input.Templates;

/// <summary><c>forest</c> of styles/figures.yml → a house style for every layout.</summary>
internal static class ForestStyleReader
{
    private static readonly ImmutableArray<string> Columns = [.. Enum.GetNames<ForestColumnKind>().Select(SnakeCase.Of)];

    public static ImmutableSortedDictionary<ForestLayout, ForestStyle> Read(MappingReader root)
    {
        var styles = ImmutableSortedDictionary.CreateBuilder<ForestLayout, ForestStyle>();
        if (root.Mapping("forest", required: true) is not { } layouts) return styles.ToImmutable();
        foreach (var layout in Enum.GetValues<ForestLayout>())
        {
            if (layouts.Mapping(SnakeCase.Of(layout.ToString()), required: true) is not { } reader) continue;
            styles.Add(layout, Read(reader, root));
            reader.Finish();
        }

        layouts.Finish();
        return styles.ToImmutable();
    }

    private static ForestStyle Read(MappingReader reader, MappingReader root)
    {
        var columns = reader.Texts("columns", required: true);
        foreach (var column in columns.Where(c => !Columns.Contains(c.Value)))
            root.Diagnostics.Add(KeyDiagnostics.UnknownName(column.Span, "an entry of " + reader.What("columns"), column.Value, Columns));
        foreach (var missing in Columns.Where(c => columns.All(d => d.Value != c)))
            root.Diagnostics.Add(KeyDiagnostics.MissingKey(reader.KeySpan("columns"), reader.What("columns"), missing));
        return new ForestStyle(
            [.. columns.Where(c => Columns.Contains(c.Value)).Select(c => StyleValues.Name<ForestColumnKind>(c.Value))], reader.Flag("arms_in_one_column"),
            reader.Text("interval").Value, StyleValues.Ink(reader, "box"), StyleValues.Ink(reader, "diamond"), StyleValues.Ink(reader, "subgroup_diamond"),
            reader.Find("head_fill") is null ? null : StyleValues.Ink(reader, "head_fill"), reader.Flag("row_rules"), reader.Flag("reference_line"),
            reader.Flag("directions_in_head"));
    }
}
