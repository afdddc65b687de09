using System.Text.RegularExpressions;

namespace ReportGen.UnitTests.Analysis.Evidence;

/// <summary>A review may have its own paragraph of results and of methods, and its language decides the spelling of what is generated.</summary>
public class OwnWordsTests
{
    private const string Generated = """


        # Methods {#methods}

        {{ include "methods/synthesis.md" falls }}

        {{ include "methods/certainty.md" falls }}

        # Pooled {#pooled}

        {{ include "results/pooled_effect.md" falls falls.pooled }}

        {{ include "results/subgroups.md" falls.by_allocation }}

        """;

    private const string Bias = """
          rob:
            kind: risk_of_bias
            tool: rob_2
            study: study
            file: rob.csv
            label: Risk of bias
            name: id
            columns:
              id: {type: id, label: Id}
              study: {type: key, of: trials, label: Trial}
              randomisation: {type: text, label: D1}
              deviations: {type: text, label: D2}
              missing_data: {type: text, label: D3}
              measurement: {type: text, label: D4}
              selection: {type: text, label: D5}
              overall: {type: text, label: Overall}

        """;

    private const string Figures = """
        figures:
          bias: {kind: risk_of_bias, title: Bias, caption: Bias, table: rob}
          forest: {kind: forest, title: Forest, caption: Forest, outcome: falls, analyses: [pooled]}

        """;

    [Fact]
    public void A_results_paragraph_of_the_review_stands_before_the_shipped_one()
    {
        using var review = new EffectReview();
        review.Prose += Generated;
        review.Wordings.Add("results/pooled_effect.md", "Our own sentence: {{ $2.measure }} {{ $2.estimate }} of {{ $1.label }}.");
        var results = review.Results();
        review.Page().ShouldContain($"Our own sentence: risk ratio {results.Value("falls.pooled.estimate")} of Falls.");
        review.Page().ShouldNotContain("give a pooled");
        review.Page().ShouldContain("Allocation: the pooled effects are");
    }

    [Fact]
    public void A_methods_paragraph_of_the_review_stands_before_the_shipped_one()
    {
        using var review = new EffectReview();
        review.Prose += Generated;
        review.Wordings.Add("methods/synthesis.md", "How falls were pooled: {{ $1.analysis_list[0].method }}.");
        review.Results();
        review.Page().ShouldContain("How falls were pooled: Random effects (REML, Hartung-Knapp).");
        review.Page().ShouldNotContain("the effect measure is the");
        review.Page().ShouldContain("The certainty of the evidence was rated by GRADE");
    }

    [Theory]
    [InlineData("en-US", "analyzed randomized randomization Favors", "analysed randomised randomisation Favours")]
    [InlineData("en-GB", "analysed randomised randomisation Favours", "analyzed randomized randomization Favors")]
    [InlineData("en-AU", "analysed randomised randomisation Favours", "analyzed randomized randomization Favors")]
    public void Results_methods_and_figures_have_the_spelling_of_the_language(string language, string words, string others)
    {
        using var review = new EffectReview { Language = language };
        review.Prose += Generated + "\n\n{{ figure \"bias\" }}\n\n{{ figure \"forest\" }}\n\nSee [@fig:bias; @fig:forest].\n";
        review.Changes.Add(("    groups: [Exercise, Control]\n", "    groups: [Exercise, Control]\n    favours: [exercise, control]\n"));
        review.Changes.Add(("  judgements:\n    kind: certainty_judgements", Bias + "  judgements:\n    kind: certainty_judgements"));
        review.Changes.Add(("report_tables:\n", Figures + "report_tables:\n"));
        review.Files.Add("rob.csv", "id,study,randomisation,deviations,missing_data,measurement,selection,overall\nb0,t0,low,low,low,low,low,low\n");
        review.Results();
        var all = string.Concat(Words(review), Drawing(review, "bias"), Drawing(review, "forest"));
        foreach (var word in words.Split(' ')) all.ShouldContain(word, Case.Sensitive);
        foreach (var word in others.Split(' ')) Regex.IsMatch(all, $@"\b{word}\b").ShouldBeFalse(word);
        Drawing(review, "bias").ShouldContain($"Bias arising from the {words.Split(' ')[2]} process");
    }

    // Without the literature, whose titles are spelled as they were published.
    private static string Words(EffectReview review)
    {
        var body = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(review.Output("index.html"))).Body!;
        foreach (var apart in body.QuerySelectorAll("section.references, script").ToList()) apart.Remove();
        return body.TextContent;
    }

    // The words that a reader sees; names of columns stand in addresses.
    private static string Drawing(EffectReview review, string figure) => Regex.Replace(File.ReadAllText(review.Output("figures", figure + ".svg")), "<[^>]*>", " ");
}
