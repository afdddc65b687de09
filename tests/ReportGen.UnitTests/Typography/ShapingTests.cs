using ReportGen.Typography.Fonts;
using ReportGen.Typography.Shaping;

namespace ReportGen.UnitTests.Typography;

public class ShapingTests
{
    private static readonly FontFace s_serif = ShippedFonts.Serif;
    private static readonly FontFace s_sans = ShippedFonts.Sans;

    [Theory]
    [InlineData("AV", 593, 709)]
    [InlineData("To", 577, 579)]
    public void Kerning_changes_the_advance_of_the_first_of_two_glyphs(string text, params int[] advances)
    {
        var run = s_serif.Shape(text);

        run.Advances.ToArray().ShouldBe(advances);
        run.Advances[0].ShouldBeLessThan(s_serif.AdvanceWidth(run.Glyphs[0]));
    }

    [Fact]
    public void Without_kerning_glyphs_keep_their_advances() =>
        s_serif.Shape("AV", ShapingFeatures.Ligatures).Advances.ToArray().ShouldBe([712, 709]);

    [Fact]
    public void A_kern_may_be_positive() => s_serif.Shape("f)").Advances[0].ShouldBe(369 + 105);

    [Theory]
    [InlineData("fi", 1)]
    [InlineData("office", 4)]
    [InlineData("fluffy", 4)]
    [InlineData("of\u200Cfice", 5)]
    public void Ligatures_join_letters_unless_held_apart(string text, int glyphs)
    {
        s_serif.Shape(text).Count.ShouldBe(glyphs);
        s_serif.Shape(text, ShapingFeatures.Kerning).Count.ShouldBe(text.EnumerateRunes().Count(r => r.Value != 0x200C));
    }

    [Fact]
    public void A_ligature_stands_for_all_its_letters()
    {
        var run = s_serif.Shape("office");

        run.Clusters.ToArray().ShouldBe([0, 1, 4, 5]);
        Enumerable.Range(0, run.Count).Select(run.ClusterText).ShouldBe(["o", "ffi", "c", "e"]);
    }

    [Fact]
    public void The_texts_of_the_clusters_make_up_the_whole_text()
    {
        const string Text = "Efficient “flow” τ² ≤ 0.05 𝛼 naïve—office";
        var run = s_serif.Shape(Text);

        string.Concat(Enumerable.Range(0, run.Count).Select(run.ClusterText)).ShouldBe(Text);
    }

    [Fact]
    public void Characters_that_steer_breaking_print_nothing_and_are_not_missing()
    {
        var run = s_serif.Shape("hy\u00ADphen\u2060a\u200Btion\uFEFF");

        run.Glyphs.ToArray().ShouldBe(s_serif.Shape("hyphenation").Glyphs.ToArray());
        run.MissingCodePoints.ShouldBeEmpty();
        string.Concat(Enumerable.Range(0, run.Count).Select(run.ClusterText)).ShouldBe("hyphenation");
    }

    [Fact]
    public void Tabular_figures_have_one_width_and_proportional_ones_do_not()
    {
        foreach (var face in new[] { s_serif, s_sans })
        {
            DigitAdvances(face, ShapingFeatures.TabularFigures).Distinct().Count().ShouldBe(1);
            DigitAdvances(face, ShapingFeatures.ProportionalFigures).Distinct().Count().ShouldBeGreaterThan(3);
        }
    }

    [Fact]
    public void Superscript_and_subscript_figures_are_glyphs_of_their_own()
    {
        var superscripts = s_serif.Shape("0123456789", ShapingFeatures.Superscripts);
        var subscripts = s_serif.Shape("0123456789", ShapingFeatures.Subscripts);

        superscripts.Glyphs[2].ShouldBe(s_serif.GlyphOf('²'));
        subscripts.Glyphs[2].ShouldBe(s_serif.GlyphOf('₂'));
        superscripts.Advances.ToArray().ShouldAllBe(a => a == 381);
        s_serif.BoxOf(superscripts.Glyphs[5]).YMin.ShouldBeGreaterThan(s_serif.BoxOf(subscripts.Glyphs[5]).YMax);
    }

    [Fact]
    public void Old_style_figures_and_small_capitals_change_their_shapes()
    {
        var descending = s_serif.Shape("9", ShapingFeatures.OldStyleFigures);
        s_serif.BoxOf(descending.Glyphs[0]).YMin.ShouldBeLessThan((short)-100);

        var small = s_serif.Shape("h", ShapingFeatures.SmallCapitals);
        s_serif.BoxOf(small.Glyphs[0]).YMax.ShouldBeLessThan(s_serif.BoxOf(s_serif.GlyphOf('H')).YMax);
    }

    [Fact]
    public void Case_sensitive_forms_raise_brackets()
    {
        var raised = s_serif.Shape("(", ShapingFeatures.CaseSensitiveForms).Glyphs[0];

        s_serif.BoxOf(raised).YMin.ShouldBeGreaterThan(s_serif.BoxOf(s_serif.GlyphOf('(')).YMin);
    }

    [Fact]
    public void Kerning_looks_at_the_glyphs_that_are_drawn()
    {
        KernOfFirst("av", ShapingFeatures.Kerning).ShouldBe(-25);
        KernOfFirst("av", ShapingFeatures.Kerning | ShapingFeatures.SmallCapitals).ShouldBe(-105);
        KernOfFirst("av", ShapingFeatures.Kerning | ShapingFeatures.Superscripts).ShouldBe(0);
    }

    [Fact]
    public void Missing_characters_are_named_once_each_in_order()
    {
        var run = s_serif.Shape("⊕a⊖⊕\U0001F600");

        run.MissingCodePoints.ShouldBe(['⊕', '⊖', 0x1F600]);
        run.Glyphs.ToArray().Count(g => g == 0).ShouldBe(4);
        run.Clusters.ToArray().ShouldBe([0, 1, 2, 3, 4]);
    }

    [Fact]
    public void Half_a_surrogate_pair_does_no_harm() => s_serif.Shape("a\uD83D").Count.ShouldBe(2);

    [Theory]
    [InlineData('\u2011', '\u2010')]
    [InlineData('\t', ' ')]
    [InlineData('\u00A0', ' ')]
    public void A_lacking_blank_or_hyphen_is_drawn_as_its_like(char wanted, char drawn)
    {
        var run = s_serif.Shape(wanted.ToString());

        s_serif.BoxOf(run.Glyphs[0]).ShouldBe(s_serif.BoxOf(s_serif.GlyphOf(drawn)));
        run.MissingCodePoints.ShouldBeEmpty();
    }

    [Fact]
    public void Measuring_agrees_with_shaping_and_scales_with_size()
    {
        const string Text = "AVATAR office 59.85 %";
        var width = s_serif.Measure(Text, 10);

        width.ShouldBe(s_serif.Shape(Text).WidthAt(10));
        width.ShouldBe(s_serif.Shape(Text).Advances.ToArray().Sum() / 100.0, 1e-9);
        s_serif.Measure(Text, 20).ShouldBe(2 * width, 1e-9);
        s_serif.Measure("", 10).ShouldBe(0);
    }

    [Fact]
    public void Threads_that_share_a_face_agree()
    {
        var face = ShippedFonts.Load("SourceSerif4-Italic.ttf");
        var widths = new double[64];
        Parallel.For(0, widths.Length, i => widths[i] = face.Measure("AVATAR office 1234", 10, (ShapingFeatures)(i % 2) | ShapingFeatures.Kerning));

        widths.Where((_, i) => i % 2 == 0).Distinct().ShouldHaveSingleItem();
        widths.Where((_, i) => i % 2 == 1).Distinct().ShouldHaveSingleItem();
    }

    private static int KernOfFirst(string text, ShapingFeatures features)
    {
        var run = s_serif.Shape(text, features);
        return run.Advances[0] - s_serif.AdvanceWidth(run.Glyphs[0]);
    }

    private static int[] DigitAdvances(FontFace face, ShapingFeatures features) =>
        face.Shape("0123456789", features).Advances.ToArray();
}
