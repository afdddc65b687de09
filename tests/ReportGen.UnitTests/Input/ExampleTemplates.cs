using System.Text;
using ReportGen.Input.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Input;

/// <summary>A small templates folder, to be changed in one place by a test.</summary>
internal sealed class ExampleTemplates
{
    private const string Text = "{family: serif, size: 10, leading: 13, space_after: 4, indent: 0}";

    private static readonly string[] TextStyles =
    [
        "title", "subtitle", "body", "abstract", "heading1", "heading2", "heading3", "caption", "table", "table_note", "reference", "footnote",
        "running_head", "code",
    ];

    private static readonly string[] Inks = ["text", "muted", "line", "grid", "accent", "accent_soft", "contrast", "fill", "paper", "good", "caution", "bad", "severe", "unclear"];

    private readonly Dictionary<string, string> _files = new()
    {
        ["styles/pages/journal.yml"] = "file: manuscript.pdf\nlabel: PDF\npaper: a4\ncolumns: 2\ncolumn_gap: 20\nfloats: top_and_bottom\nspacing: 1.5\nmargins: {top: 56, right: 50, bottom: 56, left: 50}\n"
            + string.Concat(TextStyles.Select(s => $"{s}: {Text}\n"))
            + "colors: {ink: \"#111111\", muted: \"#555555\", accent: \"#1f4E79\", rule: \"#999999\", tint: \"#eef3f8\"}\n"
            + "measures:\n  front: {author_gap: 4, info_gap: 18, info_top: 6, group_gap: 7, block_gap: 10, rule_width: 0.9}\n"
            + "  panels: {abstract_padding: 10, code_padding: 6, frame_padding: 9, quote_indent: 14, rule_width: 0.75}\n"
            + "  lists: {label_gap: 5, least_indent: 13, reference_gap: 5}\n"
            + "  tables: {least_size: 7, cell_padding: 2.2, column_gap: 8, group_gap: 3, group_indent: 6, caption_gap: 4, note_gap: 3, mark_gap: 2, heavy_rule: 0.9, light_rule: 0.5}\n"
            + "  figures: {least_size: 6, caption_gap: 6, resolution: 300, least_resolution: 150}\n"
            + "  footnotes: {gap: 10, rule_gap: 4, rule_length: 60, rule_width: 0.5, label_gap: 3}\n"
            + "  contents: {label_gap: 8, number_room: 34, leader_gap: 5, leader_step: 3.2, leader_dot: 0.7}\n"
            + "  running: {head_above: 19, head_rule_gap: 3.5, foot_below: 22, foot_rule_gap: 6, rule_width: 0.5, number_gap: 24, line_number_gap: 12}\n"
            + "  spread: {gap: 1, below_heading: 0.25, floats: 1, floats_alone: 2, paragraph: 0.18, line: 0.02, give: 0.3, least_float_gap: 0.6}\n",
        ["styles/figures.yml"] = $"colors: {{{Colors()}}}\ndark_colors: {{{Colors()}}}\nwidths: {{column: 240, page: 480, web: 680}}\nfont_size: 8\nsmall_font_size: 7\nline_width: 0.6\n" + Forest(),
        ["styles/fonts.yml"] = "serif: Serif.ttf\nsans: Sans.ttf\nsans_bold: SansBold.ttf\n",
        ["styles/site.css"] = "body { margin: 0 }\n",
        ["fonts/Serif.ttf"] = "serif",
        ["fonts/Sans.ttf"] = "sans",
        ["fonts/SansBold.ttf"] = "bold",
        ["fonts/OFL.txt"] = "licence",
        ["fonts/web/sans.woff2"] = "web",
        ["methods/references.json"] = "[{\"id\": \"cebm_2009\", \"type\": \"webpage\"}]",
        ["evidence/scheme.yml"] = "name: A scheme\nliterature: [cebm_2009]\nlevels:\n  \"1\": trial\n  \"4\": case series\ngrades:\n"
            + "  - {grade: A, levels: [\"1\"], consistent: true, rule: trials, wording: evidence/a.md}\n  - {grade: D, rule: others, wording: evidence/a.md}\n",
        ["risk_of_bias/tool.yml"] = "name: A tool\nliterature: [cebm_2009]\njudgements:\n  low: {label: Low, symbol: plus, ink: good}\n  high: {label: High, symbol: cross, ink: bad}\n"
            + "domains:\n  first: {label: First}\n  second: {label: Second, judgements: [low]}\noverall: {label: Overall}\n",
        ["evidence/rating.yml"] = "kind: certainty\nname: A rating\nlevels: {high: near, low: far}\nstart:\n  - {certainty: high, design: [randomized], rule: trials}\n"
            + "cuts: {weight_at_risk: 25, i2_substantial: 40, i2_considerable: 75, explained: 50, appreciable_below: 0.75, appreciable_above: 1.25, large_sample: 4000, few_studies: 10, asymmetry_p: 0.1, large: 2, very_large: 5}\n"
            + "domains:\n  bias:\n    label: Bias\n    judgements: {none: 0, serious: -1}\n    proposals:\n      - {judgement: serious, weight_at_risk: [much], rule: much}\n",
        ["evidence/a.md"] = "Wording.\n",
    };

    public ExampleTemplates Replace(string file, string old, string replacement)
    {
        _files[file].Split(old).Length.ShouldBe(2, $"'{old}' must stand once in {file}");
        _files[file] = _files[file].Replace(old, replacement, StringComparison.Ordinal);
        return this;
    }

    public ExampleTemplates Copy(string file, string to)
    {
        _files[to] = _files[file];
        return this;
    }

    public ExampleTemplates Remove(string file)
    {
        _files.Remove(file);
        return this;
    }

    public Checked<TemplateSet> Read()
    {
        using var folder = new TemporaryFolder();
        foreach (var (file, text) in _files) folder.Write(file, Encoding.UTF8.GetBytes(text));
        return TemplateFolderReader.Read(folder.Path, "templates");
    }

    private static string Forest() => "forest:\n" + string.Concat(((string[])["default", "jama", "bmj", "revman"]).Select(l =>
        $"  {l}: {{columns: [arms, plot, effect, weight, risk_of_bias], interval: \"[{{interval}}]\", box: text, diamond: text, subgroup_diamond: text}}\n"));

    private static string Colors() => string.Join(", ", Inks.Select((ink, i) => $"{ink}: \"#{i:x}0{i:x}0{i:x}0\""));
}
