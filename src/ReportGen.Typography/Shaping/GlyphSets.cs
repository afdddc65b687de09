using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Shaping;

/// <summary>Reads the two ways in which OpenType layout tables sort glyphs, each into an array by glyph.</summary>
internal static class GlyphSets
{
    /// <summary>Coverage: for each glyph its position among the covered ones, counted from 1; 0 for a glyph that is not covered.</summary>
    public static ushort[] Coverage(FontData data, int glyphCount)
    {
        var covered = new ushort[glyphCount];
        switch (data.U16(0))
        {
            case 1:
                for (var i = 0; i < data.U16(2); i++) covered[Glyph(data, data.U16(4 + i * 2), glyphCount)] = (ushort)(i + 1);
                break;
            case 2:
                for (int i = 0, next = 0; i < data.U16(2); i++)
                {
                    var (start, end, value) = Range(data, i, next, glyphCount);
                    for (var glyph = start; glyph <= end; glyph++) covered[glyph] = (ushort)(value + glyph - start + 1);
                    next = end + 1;
                }
                break;
            default:
                throw data.Error("a coverage list has an unknown format");
        }
        return covered;
    }

    /// <summary>Class definition: for each glyph its class; 0 for a glyph that is not listed.</summary>
    public static ushort[] Classes(FontData data, int glyphCount)
    {
        var classes = new ushort[glyphCount];
        switch (data.U16(0))
        {
            case 1:
                for (var i = 0; i < data.U16(4); i++) classes[Glyph(data, data.U16(2) + i, glyphCount)] = data.U16(6 + i * 2);
                break;
            case 2:
                for (int i = 0, next = 0; i < data.U16(2); i++)
                {
                    var (start, end, value) = Range(data, i, next, glyphCount);
                    Array.Fill(classes, (ushort)value, start, end - start + 1);
                    next = end + 1;
                }
                break;
            default:
                throw data.Error("a class list has an unknown format");
        }
        return classes;
    }

    public static int Glyph(FontData data, int glyph, int glyphCount) =>
        glyph < glyphCount ? glyph : throw data.Error("it names a glyph that does not exist");

    /// <summary>A range of glyphs that starts at <paramref name="next"/> or later, and the number that goes with it.</summary>
    private static (int Start, int End, int Value) Range(FontData data, int index, int next, int glyphCount)
    {
        var range = 4 + index * 6;
        int start = data.U16(range), end = Glyph(data, data.U16(range + 2), glyphCount);
        if (start < next || end < start) throw data.Error("its glyph ranges are not in order");
        return (start, end, data.U16(range + 4));
    }
}
