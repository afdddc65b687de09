namespace ReportGen.Typography.Fonts;

/// <summary>Unicode code points to glyphs, from a 'cmap' subtable of format 4 or 12, laid out as pages of 256 for constant-time look-up.</summary>
internal sealed class CharacterMap
{
    private const int PageCount = 0x110000 >> 8;
    private readonly ushort[]?[] _pages = new ushort[PageCount][];
    private readonly int _glyphCount;

    private CharacterMap(int glyphCount) => _glyphCount = glyphCount;

    public ushort this[int codePoint] =>
        (uint)codePoint <= 0x10FFFF && _pages[codePoint >> 8] is { } page ? page[codePoint & 0xFF] : (ushort)0;

    public static CharacterMap Read(FontData table, int glyphCount)
    {
        var map = new CharacterMap(glyphCount);
        var subtable = Choose(table);
        if (subtable.U16(0) == 12) map.ReadSegmentedCoverage(subtable);
        else map.ReadSegments(subtable);
        return map;
    }

    /// <summary>All mapped code points, ascending.</summary>
    public List<int> CodePoints()
    {
        var codePoints = new List<int>();
        for (var page = 0; page < PageCount; page++)
        {
            if (_pages[page] is not { } glyphs) continue;
            for (var i = 0; i < glyphs.Length; i++)
                if (glyphs[i] != 0)
                    codePoints.Add(page << 8 | i);
        }
        return codePoints;
    }

    /// <summary>The widest Unicode subtable that the font offers: full repertoire before the Basic Multilingual Plane.</summary>
    private static FontData Choose(FontData table)
    {
        FontData? best = null;
        var bestRank = 0;
        for (var i = 0; i < table.U16(2); i++)
        {
            var record = 4 + i * 8;
            var subtable = table.From(table.Offset32(record + 4));
            var rank = (table.U16(record), table.U16(record + 2), subtable.U16(0)) switch
            {
                (3, 10, 12) => 4,
                (0, _, 12) => 3,
                (3, 1, 4) => 2,
                (0, _, 4) => 1,
                _ => 0,
            };
            if (rank <= bestRank) continue;
            best = subtable;
            bestRank = rank;
        }
        return best ?? throw table.Error("it holds no Unicode subtable of format 4 or 12");
    }

    private void ReadSegmentedCoverage(FontData data)
    {
        long mappedTo = -1;
        for (uint i = 0, count = data.U32(12); i < count; i++)
        {
            data.Require(16 + i * 12L, 12);
            var group = 16 + (int)i * 12;
            long start = data.U32(group), end = data.U32(group + 4), glyph = data.U32(group + 8);
            if (start <= mappedTo || end < start || end > 0x10FFFF) throw data.Error("its groups are not in order");
            for (var codePoint = start; codePoint <= end; codePoint++)
                Map(data, (int)codePoint, glyph + codePoint - start);
            mappedTo = end;
        }
    }

    private void ReadSegments(FontData data)
    {
        var length = data.U16(6) & ~1;
        int ends = 14, starts = ends + length + 2, deltas = starts + length, rangeOffsets = deltas + length;
        var mappedTo = -1;
        for (var segment = 0; segment < length; segment += 2)
        {
            int start = data.U16(starts + segment), end = data.U16(ends + segment), delta = data.U16(deltas + segment);
            int rangeOffset = data.U16(rangeOffsets + segment);
            if (start <= mappedTo || end < start) throw data.Error("its segments are not in order");
            for (var codePoint = start; codePoint <= end && codePoint != 0xFFFF; codePoint++)
            {
                var glyph = rangeOffset == 0 ? codePoint : data.U16(rangeOffsets + segment + rangeOffset + (codePoint - start) * 2);
                Map(data, codePoint, rangeOffset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
            mappedTo = end;
        }
    }

    private void Map(FontData data, int codePoint, long glyph)
    {
        if (glyph == 0) return;
        if (glyph >= _glyphCount) throw data.Error("it maps a character to a glyph that does not exist");
        (_pages[codePoint >> 8] ??= new ushort[256])[codePoint & 0xFF] = (ushort)glyph;
    }
}
