using FsCheck;
using FsCheck.Fluent;
using ReportGen.Typography.LineBreaking;

namespace ReportGen.UnitTests.Typography;

public class HyphenatorTests
{
    private static readonly Hyphenator s_american = Hyphenator.AmericanEnglish;
    private static readonly Hyphenator s_british = Hyphenator.BritishEnglish;

    [Theory]
    [InlineData("hyphenation", "hy-phen-ation")]
    [InlineData("concatenation", "con-cate-na-tion")]
    [InlineData("supercalifragilisticexpialidocious", "su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious")]
    [InlineData("computer", "com-puter")]
    [InlineData("algorithm", "al-go-rithm")]
    [InlineData("heterogeneity", "het-ero-gene-ity")]
    [InlineData("university", "uni-ver-sity")]
    public void American_words_are_divided_as_in_TeX(string word, string divided) => s_american.Hyphenate(word).ShouldBe(divided);

    [Theory]
    [InlineData("hyphenation", "hy-phen-a-tion")]
    [InlineData("analysis", "ana-lysis")]
    [InlineData("typography", "ty-po-graphy")]
    [InlineData("manuscript", "ma-nu-script")]
    public void British_words_are_divided_otherwise(string word, string divided)
    {
        s_british.Hyphenate(word).ShouldBe(divided);
        s_american.Hyphenate(word).ShouldNotBe(divided);
    }

    [Theory]
    [InlineData("project", "project")]
    [InlineData("Table", "Ta-ble")]
    [InlineData("obligatory", "oblig-a-tory")]
    public void Exceptions_go_before_patterns(string word, string divided) => s_american.Hyphenate(word).ShouldBe(divided);

    [Fact]
    public void An_author_adds_words_of_their_own()
    {
        var own = s_american.WithExceptions(["meta-regression", "Pro-ject", "hyphenation"]);

        own.Hyphenate("metaregression").ShouldBe("meta-regression");
        own.Hyphenate("project").ShouldBe("pro-ject");
        own.Hyphenate("Hyphenation").ShouldBe("Hyphenation");
        s_american.Hyphenate("project").ShouldBe("project");
    }

    [Theory]
    [InlineData("“(hyphenation),”", "“(hy-phen-ation),”")]
    [InlineData("Hyphenation’s", "Hy-phen-ation’s")]
    [InlineData("concatenation-hyphenation", "con-cate-na-tion-hy-phen-ation")]
    public void Punctuation_and_joints_bound_the_word(string word, string divided) => s_american.Hyphenate(word).ShouldBe(divided);

    [Theory]
    [InlineData("COVID-hyphenation19")]
    [InlineData("hyphenation2")]
    [InlineData("PRISMA")]
    [InlineData("OpenScience")]
    [InlineData("hyphenation@university.org")]
    [InlineData("https://university.org/hyphenation")]
    [InlineData("the")]
    [InlineData("")]
    [InlineData("—…—…—…")]
    public void Numbers_names_and_addresses_are_never_divided(string word) => s_american.BreaksIn(word).ShouldBeEmpty();

    [Fact]
    public void Case_does_not_matter_at_the_head_of_a_sentence() =>
        s_american.BreaksIn("Hyphenation").ShouldBe(s_american.BreaksIn("hyphenation"));

    [Fact]
    public void Two_letters_stay_before_a_hyphen_and_three_after()
    {
        var words = Gen.Elements("abcdefghijklmnopqrstuvwxyz".ToCharArray()).NonEmptyListOf().Select(l => new string([.. l])).ToArbitrary();
        Prop.ForAll(words, word => new[] { s_american, s_british }.All(h =>
            h.BreaksIn(word) is var breaks
            && breaks.SequenceEqual(breaks.Distinct().Order())
            && breaks.All(b => b >= Hyphenator.LeftMinimum && b <= word.Length - Hyphenator.RightMinimum)))
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("en-US", "hy-phen-ation")]
    [InlineData("en", "hy-phen-ation")]
    [InlineData("en-gb", "hy-phen-a-tion")]
    [InlineData("EN-AU", "hy-phen-a-tion")]
    public void A_language_tag_names_a_hyphenator(string tag, string divided) =>
        Hyphenator.ForLanguage(tag).ShouldNotBeNull().Hyphenate("hyphenation").ShouldBe(divided);

    [Fact]
    public void Other_languages_have_none() => Hyphenator.ForLanguage("de-AT").ShouldBeNull();
}
