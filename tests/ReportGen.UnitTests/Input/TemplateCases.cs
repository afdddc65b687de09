namespace ReportGen.UnitTests.Input;

/// <summary>What can be wrong with the templates folder.</summary>
internal static class TemplateCases
{
    public static IEnumerable<DiagnosticCase> All =>
    [
        Of("no page style", t => t.Remove("styles/pages/journal.yml")),
        Of("no method references", t => t.Remove("methods/references.json")),
        Of("no font", t => t.Remove("fonts/Sans.ttf")),
        Of("an unknown role", t => t.Replace("styles/fonts.yml", "sans_bold:", "sans_bald:")),
        Of("a file that is no PDF", t => t.Replace("styles/pages/journal.yml", "file: manuscript.pdf", "file: Manuscript.doc")),
        Of("a placement of floats that does not exist", t => t.Replace("styles/pages/journal.yml", "top_and_bottom", "top")),
        Of("paper that does not exist", t => t.Replace("styles/pages/journal.yml", "paper: a4", "paper: b5")),
        Of("two layouts of one file", t => t.Copy("styles/pages/journal.yml", "styles/pages/letter.yml")),
        Of("a measure that is missing", t => t.Replace("styles/pages/journal.yml", "least_size: 7, ", "")),
        Of("a measure below zero", t => t.Replace("styles/pages/journal.yml", "quote_indent: 14", "quote_indent: -14")),
        Of("a least size of nothing", t => t.Replace("styles/pages/journal.yml", "least_size: 6", "least_size: 0")),
        Of("a measure that does not exist", t => t.Replace("styles/pages/journal.yml", "foot_rule_gap: 6", "foot_gap: 6")),
        Of("no measures of footnotes", t => t.Replace("styles/pages/journal.yml", "  footnotes: {gap: 10, rule_gap: 4, rule_length: 60, rule_width: 0.5, label_gap: 3}\n", "")),
        Of("a colour by name", t => t.Replace("styles/pages/journal.yml", "\"#111111\"", "black")),
        Of("a colour without quotes", t => t.Replace("styles/pages/journal.yml", "\"#111111\", ", "")),
        Of("a size of nothing", t => t.Replace("styles/figures.yml", "font_size: 8\n", "font_size: 0\n")),
        Of("a level that the scheme does not have", t => t.Replace("evidence/scheme.yml", "levels: [\"1\"]", "levels: [\"2\"]")),
        Of("no grade for the rest", t => t.Replace("evidence/scheme.yml", "grade: D,", "grade: D, levels: [\"4\"],")),
        Of("a wording that is missing", t => t.Replace("evidence/scheme.yml", "trials, wording: evidence/a.md", "trials, wording: evidence/b.md")),
        Of("a forest plot without weights", t => t.Replace("styles/figures.yml", "  jama: {columns: [arms, plot, effect, weight, ", "  jama: {columns: [arms, plot, efect, ")),
        Of("a tool with an unknown symbol", t => t.Replace("risk_of_bias/tool.yml", "symbol: plus", "symbol: tick")),
        Of("a judgement that the tool does not have", t => t.Replace("risk_of_bias/tool.yml", "judgements: [low]", "judgements: [hgih]")),
        Of("points without a score", t => t.Replace("risk_of_bias/tool.yml", "ink: good}", "ink: good, points: 1}")),
        Of("a rating without one of its cuts", t => t.Replace("evidence/rating.yml", "explained: 50, ", "")),
        Of("a rating that moves too far", t => t.Replace("evidence/rating.yml", "serious: -1", "serious: -9")),
        Of("a proposal of a judgement that the domain does not have", t => t.Replace("evidence/rating.yml", "judgement: serious,", "judgement: grave,")),
        Of("a proposal that asks for what nothing tells", t => t.Replace("evidence/rating.yml", "weight_at_risk: [much]", "weight_at_risk: [most]")),
        Of("a scheme of another kind", t => t.Replace("evidence/rating.yml", "kind: certainty", "kind: certain")),
        Of("an unknown reference", t => t.Replace("evidence/scheme.yml", "[cebm_2009]", "[cebm_2011]")),
    ];

    private static DiagnosticCase Of(string name, Func<ExampleTemplates, ExampleTemplates> change) =>
        new(name, () => change(new ExampleTemplates()).Read().Diagnostics);
}
