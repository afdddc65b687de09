using ReportGen.Typography.Fonts;
using ReportGen.Typography.Shaping;
using ReportGen.Typography.Subsetting;

namespace ReportGen.UnitTests.Typography;

public class DamagedFontTests
{
    private const string Text = "AVATAR office (1234) % é ½ τ² ≤ To";
    private static readonly byte[] s_font = ShippedFonts.Bytes("SourceSerif4-Italic.ttf");

    [Theory]
    [InlineData("", "too short")]
    [InlineData("This is no font but a line of prose.", "starts with 0x54686973")]
    [InlineData("OTTO\0\0\0\0\0\0\0\0", "PostScript outlines")]
    [InlineData("ttcf\0\0\0\0\0\0\0\0", "collection")]
    [InlineData("wOF2\0\0\0\0\0\0\0\0", "web font")]
    [InlineData("true\0\0\0\0\0\0\0\0", "no 'head' table")]
    public void A_file_that_is_no_TrueType_font_is_refused_with_the_reason(string start, string reason)
    {
        var bytes = System.Text.Encoding.Latin1.GetBytes(start);

        Should.Throw<FontFormatException>(() => FontFace.Parse(bytes)).Message.ShouldContain(reason);
    }

    [Fact]
    public void A_font_cut_short_anywhere_is_refused()
    {
        for (var i = 0; i < 200; i++)
        {
            var length = (int)((long)s_font.Length * i / 200);
            Should.Throw<FontFormatException>(() => Use(s_font[..length]), $"cut to {length} bytes");
        }
    }

    [Fact]
    public void Flipped_bytes_give_a_font_or_a_format_error_and_nothing_else()
    {
        var random = new Random(1983);
        var refused = 0;
        for (var i = 0; i < 400; i++)
        {
            var font = (byte[])s_font.Clone();
            for (var flip = 0; flip < 1 + i % 20; flip++)
                font[Place(random, i)] ^= (byte)(1 << random.Next(8));
            if (!Survives(font, i)) refused++;
        }
        refused.ShouldBeInRange(20, 380);
    }

    [Fact]
    public void After_verification_nothing_fails()
    {
        var random = new Random(2022);
        for (var i = 0; i < 200; i++)
        {
            var font = (byte[])s_font.Clone();
            font[Place(random, i)] ^= (byte)random.Next(1, 256);
            FontFace face;
            try
            {
                face = FontFace.Parse(font);
                face.Verify();
            }
            catch (FontFormatException)
            {
                continue;
            }
            Should.NotThrow(() => UseFace(face));
        }
    }

    /// <summary>A third of the damage goes to the directory and small tables at the front, the rest anywhere.</summary>
    private static int Place(Random random, int round) => random.Next(round % 3 == 0 ? 4000 : s_font.Length);

    private static bool Survives(byte[] font, int round)
    {
        try
        {
            Use(font);
            return true;
        }
        catch (FontFormatException)
        {
            return false;
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Round {round} failed otherwise.", exception);
        }
    }

    private static void Use(byte[] font)
    {
        var face = FontFace.Parse(font);
        UseFace(face);
        face.Verify();
    }

    private static void UseFace(FontFace face)
    {
        foreach (var features in Enum.GetValues<ShapingFeatures>()) face.Shape(Text, features | ShapingFeatures.Kerning);
        var run = face.Shape(Text);
        foreach (var glyph in run.Glyphs) face.BoxOf(glyph);
        FontFace.Parse(FontSubset.Create(face, run.Glyphs.ToArray()).Data);
        _ = face.FamilyName + face.StyleName + face.PostScriptName;
    }
}
