using ReportGen.Input.Nodes;
using ReportGen.Model.Templates;

namespace ReportGen.Input.Templates;

/// <summary>The measures of a page layout; each must be there.</summary>
internal static class PageMeasuresReader
{
    /// <summary>Where there are none, which has been reported.</summary>
    public static readonly PageMeasures Unread = new(
        new(1, 1, 1, 1, 1, 1), new(1, 1, 1, 1, 1), new(1, 1, 1), new(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), new(1, 1, 1, 1), new(1, 1, 1, 1, 1), new(1, 1, 1, 1, 1),
        new(1, 1, 1, 1, 1, 1, 1), new(1, 1, 1, 1, 1, 1, 1, 1));

    public static PageMeasures Read(MappingReader measures)
    {
        var read = new PageMeasures(
            Section(measures, "front", s => new FrontMeasures(s("author_gap"), s("info_gap"), s("info_top"), s("group_gap"), s("block_gap"), s("rule_width"))),
            Section(measures, "panels", s => new PanelMeasures(s("abstract_padding"), s("code_padding"), s("frame_padding"), s("quote_indent"), s("rule_width"))),
            Section(measures, "lists", s => new ListMeasures(s("label_gap"), s("least_indent"), s("reference_gap"))),
            ReadTables(measures),
            Section(measures, "figures", s => new FigureMeasures(s("least_size"), s("caption_gap"), s("resolution"), s("least_resolution"))),
            Section(measures, "footnotes", s => new FootnoteMeasures(s("gap"), s("rule_gap"), s("rule_length"), s("rule_width"), s("label_gap"))),
            Section(measures, "contents", s => new ContentsMeasures(s("label_gap"), s("number_room"), s("leader_gap"), s("leader_step"), s("leader_dot"))),
            Section(measures, "running", s => new RunningMeasures(
                s("head_above"), s("head_rule_gap"), s("foot_below"), s("foot_rule_gap"), s("rule_width"), s("number_gap"), s("line_number_gap"))),
            Section(measures, "spread", s => new SpreadMeasures(
                s("gap"), s("below_heading"), s("floats"), s("floats_alone"), s("paragraph"), s("line"), s("give"), s("least_float_gap"))));
        measures.Finish();
        return read;
    }

    private static TableMeasures ReadTables(MappingReader measures) => Section(measures, "tables", s => new TableMeasures(
        s("least_size"), s("cell_padding"), s("column_gap"), s("group_gap"), s("group_indent"), s("caption_gap"), s("note_gap"), s("mark_gap"),
        s("heavy_rule"), s("light_rule")));

    /// <summary>A mapping of measures; what divides or is a size of type is above zero, all else may be zero.</summary>
    private static T Section<T>(MappingReader measures, string key, Func<Func<string, double>, T> make)
    {
        if (measures.Mapping(key, required: true) is not { } section) return make(_ => 1);
        var read = make(name => section.Number(name, 0, orEqual: name is not ("least_size" or "resolution" or "leader_step")));
        section.Finish();
        return read;
    }
}
