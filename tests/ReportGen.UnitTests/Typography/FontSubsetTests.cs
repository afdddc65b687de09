using System.Buffers.Binary;
using System.Text;
using ReportGen.Typography.Fonts;
using ReportGen.Typography.Subsetting;

namespace ReportGen.UnitTests.Typography;

public class FontSubsetTests
{
    private const string Text = "Hé: 63.4 % of ½ office, τ² ≤ 0.5";

    [Theory]
    [MemberData(nameof(ShippedFonts.FileNames), MemberType = typeof(ShippedFonts))]
    public void A_subset_is_a_sound_font_with_the_same_glyphs(string file)
    {
        var face = ShippedFonts.Load(file);
        var subset = FontSubset.Create(face, face.Shape(Text).Glyphs.ToArray());
        var small = FontFace.Parse(subset.Data);

        small.Verify();
        small.GlyphCount.ShouldBe(subset.Glyphs.Length);
        small.PostScriptName.ShouldBe($"{subset.Tag}+{face.PostScriptName}");
        small.Metrics.ShouldBe(face.Metrics);
        for (var glyph = 0; glyph < small.GlyphCount; glyph++)
        {
            small.AdvanceWidth(glyph).ShouldBe(face.AdvanceWidth(subset.Glyphs[glyph]));
            small.BoxOf(glyph).ShouldBe(face.BoxOf(subset.Glyphs[glyph]));
            SameOutline(small, glyph, face, subset).ShouldBeTrue($"{file}, glyph {glyph}");
        }
        foreach (var rune in "Hé:63.4%½τ²≤".EnumerateRunes())
            small.GlyphOf(rune.Value).ShouldBe(subset.GlyphOf(face.GlyphOf(rune.Value)));
        subset.Data.Length.ShouldBeLessThan(8000);
    }

    [Fact]
    public void Parts_of_parts_of_composites_are_kept()
    {
        // In this face the percent sign is made of raised figures, themselves made of other figures.
        var face = ShippedFonts.Serif;
        var percent = face.GlyphOf('%');
        var parts = Parts(face, percent);
        var partsOfParts = parts.SelectMany(p => Parts(face, p)).ToArray();
        partsOfParts.ShouldNotBeEmpty();

        var subset = FontSubset.Create(face, [percent]);

        subset.Glyphs.ShouldBe(new ushort[] { 0, percent }.Concat(parts).Concat(partsOfParts).Distinct().Order());
        Parts(FontFace.Parse(subset.Data), subset.GlyphOf(percent)).ShouldBe(parts.Select(subset.GlyphOf));
    }

    [Fact]
    public void Checksums_hold()
    {
        var face = ShippedFonts.Sans;
        var file = FontSubset.Create(face, face.Shape(Text).Glyphs.ToArray()).Data.ToArray();

        Sum(file).ShouldBe(0xB1B0AFBA);
        for (var i = 0; i < U16(file, 4); i++)
        {
            var record = 12 + i * 16;
            var tag = Encoding.ASCII.GetString(file, record, 4);
            var table = file.AsSpan((int)U32(file, record + 8), (int)U32(file, record + 12)).ToArray();
            ((int)U32(file, record + 8) % 4).ShouldBe(0, tag);
            if (tag == "head") table.AsSpan(8, 4).Clear();
            Sum(table).ShouldBe(U32(file, record + 4), tag);
        }
    }

    [Fact]
    public void The_order_in_which_glyphs_are_named_does_not_matter()
    {
        var face = ShippedFonts.Serif;
        var glyphs = face.Shape(Text).Glyphs.ToArray();
        var one = FontSubset.Create(face, glyphs);
        var other = FontSubset.Create(ShippedFonts.Load("SourceSerif4-Regular.ttf"), glyphs.Reverse().Concat(glyphs));

        other.Data.ToArray().ShouldBe(one.Data.ToArray());
        other.Tag.ShouldBe(one.Tag);
    }

    [Fact]
    public void A_tag_is_six_capitals_that_differ_for_different_glyphs()
    {
        var face = ShippedFonts.Serif;
        var tags = Enumerable.Range(1, 200).Select(g => FontSubset.Create(face, [(ushort)g]).Tag).ToArray();

        tags.ShouldAllBe(t => t.Length == 6 && t.All(char.IsAsciiLetterUpper));
        tags.Distinct().Count().ShouldBe(tags.Length);
    }

    [Fact]
    public void A_subset_of_all_glyphs_is_the_whole_face()
    {
        var face = ShippedFonts.Load("SourceSerif4-Italic.ttf");
        var small = FontFace.Parse(FontSubset.Create(face, Enumerable.Range(0, face.GlyphCount).Select(g => (ushort)g)).Data);

        small.GlyphCount.ShouldBe(face.GlyphCount);
        small.CodePoints().ShouldBe(face.CodePoints());
        small.CodePoints().ShouldAllBe(c => small.GlyphOf(c) == face.GlyphOf(c));
    }

    [Fact]
    public void An_empty_subset_still_has_the_glyph_for_missing_characters()
    {
        var subset = FontSubset.Create(ShippedFonts.Serif, []);

        subset.Glyphs[0].ShouldBe((ushort)0);
        FontFace.Parse(subset.Data).Verify();
    }

    [Fact]
    public void A_glyph_that_was_not_kept_has_no_new_number()
    {
        var subset = FontSubset.Create(ShippedFonts.Serif, [2]);

        Should.Throw<ArgumentOutOfRangeException>(() => subset.GlyphOf(3));
        Should.Throw<ArgumentOutOfRangeException>(() => FontSubset.Create(ShippedFonts.Serif, [ushort.MaxValue]));
    }

    /// <summary>Simple outlines byte for byte but for padding; of composites, all but the numbers of their parts.</summary>
    private static bool SameOutline(FontFace small, int glyph, FontFace face, FontSubset subset)
    {
        var kept = small.OutlineOf(glyph).ToArray();
        var whole = face.OutlineOf(subset.Glyphs[glyph]).ToArray();
        foreach (var part in GlyphOutlines.ComponentsOf(face.Outline(subset.Glyphs[glyph])))
            BinaryPrimitives.WriteUInt16BigEndian(whole.AsSpan(part.IdOffset), subset.GlyphOf(part.Glyph));
        return kept.AsSpan().StartsWith(whole) && kept.Length - whole.Length < 2;
    }

    private static ushort[] Parts(FontFace face, ushort glyph) =>
        [.. GlyphOutlines.ComponentsOf(face.Outline(glyph)).Select(c => c.Glyph)];

    private static uint Sum(byte[] data)
    {
        var padded = new byte[(data.Length + 3) / 4 * 4];
        data.CopyTo(padded, 0);
        return Enumerable.Range(0, padded.Length / 4).Aggregate(0u, (sum, i) => unchecked(sum + U32(padded, i * 4)));
    }

    private static ushort U16(byte[] data, int offset) => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(offset));

    private static uint U32(byte[] data, int offset) => BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(offset));
}
