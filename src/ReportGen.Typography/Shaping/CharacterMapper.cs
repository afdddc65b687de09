using System.Buffers;
using System.Text;
using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Shaping;

/// <summary>Turns characters into a face's nominal glyphs: the first step of shaping.</summary>
internal static class CharacterMapper
{
    private const int ZeroWidthNonJoiner = 0x200C;

    public static void Map(ReadOnlySpan<char> text, FontFace face, ShapingBuffer buffer)
    {
        for (var i = 0; i < text.Length;)
        {
            var codePoint = Decode(text[i..], out var length);
            var glyph = face.GlyphOf(codePoint);
            if (IsInvisible(codePoint))
            {
                if (codePoint == ZeroWidthNonJoiner) buffer.Add(ShapingBuffer.Separator, i);
            }
            else if (glyph != 0 || (glyph = GlyphOfEquivalent(codePoint, face)) != 0)
                buffer.Add(glyph, i);
            else
                buffer.AddMissing(codePoint, i);
            i += length;
        }
    }

    /// <summary>
    /// Characters that steer line breaking or joining and print nothing: soft hyphen, zero-width space and joiners, marks of direction,
    /// word joiner, variation selectors, byte order mark (from Unicode's Default_Ignorable_Code_Point).
    /// </summary>
    public static bool IsInvisible(int codePoint) =>
        codePoint is 0x00AD or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F)
            or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF;

    /// <summary>A stand-in of the same look where the face lacks a character that differs only in how lines break or how wide a blank is.</summary>
    private static ushort GlyphOfEquivalent(int codePoint, FontFace face) => codePoint switch
    {
        '\t' or '\n' or '\r' or 0x00A0 or (>= 0x2000 and <= 0x200A) or 0x205F or 0x2028 or 0x2029 => face.GlyphOf(' '),
        0x202F => face.GlyphOf(0x2009) is var thin and not 0 ? thin : face.GlyphOf(' '),
        0x2011 => face.GlyphOf(0x2010) is var hyphen and not 0 ? hyphen : face.GlyphOf('-'),
        0x2010 => face.GlyphOf('-'),
        _ => 0,
    };

    /// <summary>One code point; half a surrogate pair is the replacement character.</summary>
    private static int Decode(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        if (!char.IsSurrogate(text[0])) return text[0];
        return Rune.DecodeFromUtf16(text, out var rune, out length) == OperationStatus.Done ? rune.Value : Rune.ReplacementChar.Value;
    }
}
