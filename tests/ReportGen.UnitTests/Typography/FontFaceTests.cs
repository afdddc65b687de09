using ReportGen.Typography.Fonts;

namespace ReportGen.UnitTests.Typography;

public class FontFaceTests
{
    [Theory]
    [InlineData("SourceSerif4-Regular.ttf", "Source Serif 4", "Regular", "SourceSerif4-Regular", 400, 0)]
    [InlineData("SourceSerif4-Italic.ttf", "Source Serif 4", "Italic", "SourceSerif4-Italic", 400, -12)]
    [InlineData("SourceSerif4-BoldItalic.ttf", "Source Serif 4", "Bold Italic", "SourceSerif4-BoldItalic", 700, -12)]
    [InlineData("SourceSans3-SemiBold.ttf", "Source Sans 3", "SemiBold", "SourceSans3-SemiBold", 600, 0)]
    public void A_face_knows_its_names_and_style(string file, string family, string style, string postScript, int weight, double angle)
    {
        var face = ShippedFonts.Load(file);

        face.FamilyName.ShouldBe(family);
        face.StyleName.ShouldBe(style);
        face.PostScriptName.ShouldBe(postScript);
        face.Metrics.Weight.ShouldBe(weight);
        face.Metrics.ItalicAngle.ShouldBe(angle);
        face.Metrics.IsItalic.ShouldBe(angle != 0);
    }

    [Fact]
    public void A_face_knows_its_measures()
    {
        var metrics = ShippedFonts.Serif.Metrics;

        metrics.UnitsPerEm.ShouldBe(1000);
        (metrics.Ascender, metrics.Descender, metrics.LineGap).ShouldBe((1036, -335, 0));
        (metrics.CapHeight, metrics.XHeight).ShouldBe((670, 475));
        (metrics.UnderlinePosition, metrics.UnderlineThickness).ShouldBe((-50, 50));
        metrics.BoundingBox.ShouldBe(new GlyphBox(-235, -328, 2242, 998));
        metrics.Embedding.ShouldBe(EmbeddingPermission.Installable);
        metrics.MayBeSubset.ShouldBeTrue();
        metrics.IsFixedPitch.ShouldBeFalse();
    }

    [Fact]
    public void A_glyph_has_its_advance_and_box()
    {
        var face = ShippedFonts.Serif;
        var capitalA = face.GlyphOf('A');

        face.AdvanceWidth(capitalA).ShouldBe(712);
        face.BoxOf(capitalA).ShouldBe(new GlyphBox(13, 0, 697, 675));
        face.AdvanceWidth(face.GlyphOf(' ')).ShouldBe(237);
        face.BoxOf(face.GlyphOf(' ')).IsEmpty.ShouldBeTrue();
        face.OutlineOf(face.GlyphOf(' ')).Length.ShouldBe(0);
    }

    [Fact]
    public void A_character_that_the_face_lacks_has_glyph_zero()
    {
        var face = ShippedFonts.Serif;

        face.GlyphOf('⊕').ShouldBe((ushort)0);
        face.Has('⊕').ShouldBeFalse();
        face.GlyphOf(-1).ShouldBe((ushort)0);
        face.GlyphOf(0x110000).ShouldBe((ushort)0);
        face.Has('≤').ShouldBeTrue();
    }

    [Fact]
    public void A_glyph_outside_the_face_is_a_mistake_of_the_caller()
    {
        var face = ShippedFonts.Serif;

        Should.Throw<ArgumentOutOfRangeException>(() => face.BoxOf(face.GlyphCount));
        Should.Throw<ArgumentOutOfRangeException>(() => face.OutlineOf(-1));
    }

    [Theory]
    [MemberData(nameof(ShippedFonts.FileNames), MemberType = typeof(ShippedFonts))]
    public void Every_shipped_face_is_sound_and_has_the_signs_of_statistics(string file)
    {
        var face = ShippedFonts.Load(file);

        face.Verify();
        foreach (var rune in "≤≥±τχ²−–’é½×→…≈≠√∑†‡§μ∞•“”₂".EnumerateRunes())
            face.Has(rune.Value).ShouldBeTrue($"{file} lacks {rune}");
    }

    [Fact]
    public void The_licences_lie_beside_the_fonts()
    {
        foreach (var family in new[] { "SourceSerif4", "SourceSans3" })
            File.ReadAllText(Path.Combine(ShippedFonts.Folder, $"OFL-{family}.txt")).ShouldContain("SIL OPEN FONT LICENSE Version 1.1");
        File.ReadAllText(Path.Combine(ShippedFonts.Folder, "OFL-SourceSans3.txt")).ShouldContain("Reserved Font Name 'Source'");
    }
}
