using ReportGen.Audit.Comparison;
using ReportGen.Composition.Templates;
using ReportGen.Input.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Templates;
using ReportGen.UnitTests.Composition;

namespace ReportGen.UnitTests.Analysis.Evidence;

/// <summary>What may be said at each certainty, size and direction; and that nothing else can be.</summary>
public class WordingTests
{
    private static readonly TemplateSet Templates = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!;

    public static TheoryData<string, string, string, string> Effects => new()
    {
        { "high", "large", "decrease", "Exercise results in a large reduction in the risk of falling" },
        { "high", "plain", "decrease", "Exercise reduces the risk of falling" },
        { "high", "slight", "decrease", "Exercise reduces the risk of falling slightly" },
        { "high", "little", "decrease", "Exercise results in little to no difference in the risk of falling" },
        { "high", "large", "increase", "Exercise results in a large increase in the risk of falling" },
        { "high", "plain", "increase", "Exercise increases the risk of falling" },
        { "high", "slight", "increase", "Exercise increases the risk of falling slightly" },
        { "high", "little", "increase", "Exercise results in little to no difference in the risk of falling" },
        { "moderate", "large", "decrease", "Exercise probably results in a large reduction in the risk of falling" },
        { "moderate", "plain", "decrease", "Exercise probably reduces the risk of falling" },
        { "moderate", "slight", "decrease", "Exercise probably reduces the risk of falling slightly" },
        { "moderate", "little", "decrease", "Exercise probably results in little to no difference in the risk of falling" },
        { "moderate", "large", "increase", "Exercise probably results in a large increase in the risk of falling" },
        { "moderate", "plain", "increase", "Exercise probably increases the risk of falling" },
        { "moderate", "slight", "increase", "Exercise probably increases the risk of falling slightly" },
        { "low", "large", "decrease", "Exercise may result in a large reduction in the risk of falling" },
        { "low", "plain", "decrease", "Exercise may reduce the risk of falling" },
        { "low", "slight", "decrease", "Exercise may reduce the risk of falling slightly" },
        { "low", "little", "decrease", "Exercise may result in little to no difference in the risk of falling" },
        { "low", "large", "increase", "Exercise may result in a large increase in the risk of falling" },
        { "low", "plain", "increase", "Exercise may increase the risk of falling" },
        { "low", "slight", "increase", "Exercise may increase the risk of falling slightly" },
        { "very low", "large", "decrease", "The evidence is very uncertain about the effect of exercise on the risk of falling" },
        { "very low", "plain", "increase", "The evidence is very uncertain about the effect of exercise on the risk of falling" },
        { "very low", "little", "none", "The evidence is very uncertain about the effect of exercise on the risk of falling" },
        { "high", "plain", "none", "Exercise results in little to no difference in the risk of falling" },
        { "high", "", "decrease", "Exercise reduces the risk of falling" },
    };

    public static TheoryData<string, string> Frequencies => new()
    {
        { "high", "After exercise, the risk of falling occurs in 0.60 of cases (95% CI 0.40–0.90)" },
        { "moderate", "After exercise, the risk of falling probably occurs in about 0.60 of cases (95% CI 0.40–0.90)" },
        { "low", "After exercise, the risk of falling may occur in about 0.60 of cases (95% CI 0.40–0.90)" },
        { "very low", "The evidence is very uncertain about how often the risk of falling occurs after exercise; in the studies it occurred in 0.60 of cases (95% CI 0.40–0.90)" },
    };

    public static TheoryData<string, string, string> Changes => new()
    {
        { "high", "decrease", "The risk of falling falls after exercise: in the studies it fell from 7 to 2" },
        { "moderate", "decrease", "The risk of falling probably falls after exercise: in the studies it fell from 7 to 2" },
        { "low", "decrease", "The risk of falling may fall after exercise: in the studies it fell from 7 to 2" },
        { "very low", "decrease", "The evidence is very uncertain about a fall of the risk of falling after exercise: in the studies it fell from 7 to 2" },
        { "high", "increase", "The risk of falling rises after exercise: in the studies it rose from 7 to 2" },
        { "moderate", "increase", "The risk of falling probably rises after exercise: in the studies it rose from 7 to 2" },
        { "low", "increase", "The risk of falling may rise after exercise: in the studies it rose from 7 to 2" },
        { "high", "none", "The risk of falling does not change after exercise" },
        { "moderate", "none", "The risk of falling probably does not change after exercise" },
        { "low", "none", "The risk of falling may not change after exercise" },
        { "very low", "none", "The evidence is very uncertain about a change of the risk of falling after exercise: in the studies it went from 7 to 2" },
    };

    [Theory]
    [MemberData(nameof(Effects))]
    public void An_effect(string certainty, string size, string direction, string words) => Say("effect", certainty, size, direction).ShouldBe(words);

    [Theory]
    [MemberData(nameof(Frequencies))]
    public void A_frequency_is_never_an_effect(string certainty, string words)
    {
        Say("frequency", certainty, "", "").ShouldBe(words);
        words.ShouldNotContain("reduc");
        words.ShouldNotContain("increas");
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_never_an_effect(string certainty, string direction, string words)
    {
        Say("change", certainty, "", direction).ShouldBe(words);
        words.ShouldNotContain("reduc");
        words.ShouldNotContain("effect");
    }

    [Fact]
    public void Every_certainty_and_size_has_a_case_in_both_directions()
    {
        var cases = Effects.Select(e => ((string)e[0], (string)e[1], (string)e[2])).ToHashSet();
        foreach (var certainty in (string[])["high", "moderate", "low"])
            foreach (var size in (string[])["large", "plain", "slight"])
                foreach (var direction in (string[])["decrease", "increase"]) cases.ShouldContain((certainty, size, direction));
    }

    // The words of the less certain are never among those of the more certain, and a bare verb stands at high certainty alone.
    [Fact]
    public void No_wording_claims_more_than_its_certainty()
    {
        foreach (var e in Effects)
        {
            var (certainty, words) = ((string)e[0], (string)e[3]);
            words.Contains("probably", StringComparison.Ordinal).ShouldBe(certainty == "moderate", words);
            words.Contains(" may ", StringComparison.Ordinal).ShouldBe(certainty == "low", words);
            words.StartsWith("The evidence is very uncertain", StringComparison.Ordinal).ShouldBe(certainty == "very low", words);
        }
    }

    // Comparisons of two states name the verb alone, without the subject between its words.
    [Theory]
    [MemberData(nameof(Effects))]
    public void A_comparison_names_the_verb_of_the_sentence(string certainty, string size, string direction, string words) =>
        HasInOrder(words, Verb("effect", certainty, size, direction));

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_comparison_names_the_verb_of_a_change(string certainty, string direction, string words) => HasInOrder(words, Verb("change", certainty, "", direction));

    [Theory]
    [MemberData(nameof(Frequencies))]
    public void A_comparison_names_the_verb_of_a_frequency(string certainty, string words) => HasInOrder(words, Verb("frequency", certainty, "", ""));

    private static string Verb(string kind, string certainty, string size, string direction) => new ConclusionVerbs(Templates).Of(
        ResultsSnapshot.Of("", "", "", Rated(kind, certainty, size, direction)), "falls").ShouldNotBeNull();

    private static void HasInOrder(string sentence, string verb)
    {
        verb.ShouldNotBeEmpty();
        var left = new Queue<string>(verb.Split(' '));
        foreach (var word in sentence.Split(' ', ':', ',')) if (left.Count > 0 && word == left.Peek()) left.Dequeue();
        left.ShouldBeEmpty($"'{verb}' is not in '{sentence}'");
    }

    private static string Say(string kind, string certainty, string size, string direction)
    {
        var findings = Rated(kind, certainty, size, direction);
        var bag = new DiagnosticBag();
        var source = new SourceText("text.md", "{{ include falls.certainty.wording falls }}");
        var rendered = new TemplateRenderer(Templates, new SmallReview().Review(), findings).Render(source, bag);
        bag.ToImmutable().ShouldBeEmpty();
        return new ReportGen.Composition.Markdown.MarkerTable(rendered).Expand(rendered.Text);
    }

    private static ReviewFindings Rated(string kind, string certainty, string size, string direction) => new(
            [], [], [], [], null,
            [
                Text("falls.certainty", certainty), Text("falls.certainty.kind", kind), Text("falls.certainty.wording", $"evidence/{kind}.md"), TextOrNone("falls.certainty.size", size),
                TextOrNone("falls.certainty.direction", direction), Text("falls.certainty.intervention", "exercise"), Text("falls.certainty.subject", "the risk of falling"),
                Number("falls.certainty.estimate", new QuantityValue.Scalar(0.6)), Number("falls.certainty.interval", new QuantityValue.Interval(0.4, 0.9)),
                Rendered.Quantity("falls.before.mean", new QuantityValue.Scalar(7)), Rendered.Quantity("falls.after.mean", new QuantityValue.Scalar(2)),
            ], []);

    private static Quantity Text(string address, string text) => Rendered.Quantity(address, text);

    private static Quantity TextOrNone(string address, string text) => text.Length > 0 ? Text(address, text) : Rendered.Quantity(address, new QuantityValue.NotAvailable("not applicable"));

    private static Quantity Number(string address, QuantityValue value) => Rendered.Quantity(address, value) with { Format = NumberFormat.Fixed(2) };
}
