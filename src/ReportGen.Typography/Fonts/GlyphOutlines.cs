namespace ReportGen.Typography.Fonts;

/// <summary>The outlines of a face as stored ('glyf' by way of 'loca'): their bytes, boxes, and the parts of composites.</summary>
internal sealed class GlyphOutlines
{
    private const int HeaderLength = 10;
    private const int ArgumentsAreWords = 0x0001, HasScale = 0x0008, MoreComponents = 0x0020, HasTwoScales = 0x0040, HasMatrix = 0x0080;
    private readonly FontData _loca;
    private readonly FontData _glyf;
    private readonly bool _longOffsets;

    public GlyphOutlines(TableDirectory tables, int glyphCount)
    {
        _loca = tables.Required("loca");
        _glyf = tables.Required("glyf");
        _longOffsets = tables.Required("head").S16(50) switch
        {
            0 => false,
            1 => true,
            _ => throw tables.Required("head").Error("indexToLocFormat is neither 0 nor 1"),
        };
        _loca.Require(0, (glyphCount + 1L) * (_longOffsets ? 4 : 2));
    }

    /// <summary>The glyph description as stored; empty for a glyph without an outline.</summary>
    public FontData this[int glyph]
    {
        get
        {
            int start = OffsetOf(glyph), end = OffsetOf(glyph + 1);
            if (end < start) throw _loca.Error("its offsets are not in order");
            var outline = _glyf.Slice(start, end - start);
            if (outline.Length is > 0 and < HeaderLength) throw _glyf.Error("a glyph is shorter than its header");
            return outline;
        }
    }

    public GlyphBox BoxOf(int glyph)
    {
        var outline = this[glyph];
        return outline.Length == 0 ? default : new GlyphBox(outline.S16(2), outline.S16(4), outline.S16(6), outline.S16(8));
    }

    /// <summary>The parts of a composite glyph in order; none for a simple one.</summary>
    public static IReadOnlyList<GlyphComponent> ComponentsOf(FontData outline)
    {
        if (outline.Length == 0 || outline.S16(0) >= 0) return [];
        var components = new List<GlyphComponent>();
        var offset = HeaderLength;
        int flags;
        do
        {
            flags = outline.U16(offset);
            components.Add(new GlyphComponent(outline.U16(offset + 2), offset + 2));
            offset += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2) + TransformLength(flags);
        }
        while ((flags & MoreComponents) != 0);
        return components;
    }

    private int OffsetOf(int glyph) => _longOffsets ? _loca.Offset32(glyph * 4, _glyf.Length) : _loca.U16(glyph * 2) * 2;

    private static int TransformLength(int flags) => flags switch
    {
        _ when (flags & HasScale) != 0 => 2,
        _ when (flags & HasTwoScales) != 0 => 4,
        _ when (flags & HasMatrix) != 0 => 8,
        _ => 0,
    };
}
