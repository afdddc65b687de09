using ReportGen.Typography.Shaping;

namespace ReportGen.Typography.Fonts;

/// <summary>
/// One face of a TrueType font. Immutable and safe to share between threads. Glyphs are numbered from 0 (the box shown for a missing
/// character) to <see cref="GlyphCount"/> − 1; lengths are in font units.
/// </summary>
/// <remarks>
/// <see cref="Parse"/> reads what measuring needs; ligatures, kerning and outlines are read at their first use, and only then are
/// faults in those tables found. <see cref="Verify"/> reads everything, so that a caller can report a bad file in one place.
/// </remarks>
public sealed class FontFace
{
    private readonly TableDirectory _tables;
    private readonly CharacterMap _characters;
    private readonly ushort[] _advances;
    private readonly GlyphOutlines _outlines;
    private readonly TextShaper _shaper;

    private FontFace(ReadOnlyMemory<byte> data)
    {
        _tables = TableDirectory.Read(data);
        Metrics = FontMetrics.Read(_tables);
        GlyphCount = _tables.Required("maxp").U16(4);
        if (GlyphCount == 0) throw _tables.Required("maxp").Error("the font has no glyphs");
        Names = NameTable.Read(_tables.Optional("name"));
        _characters = CharacterMap.Read(_tables.Required("cmap"), GlyphCount);
        _advances = ReadAdvances(_tables, GlyphCount);
        _outlines = new GlyphOutlines(_tables, GlyphCount);
        _shaper = new TextShaper(this);
    }

    /// <summary>Family name, for example "Source Serif 4".</summary>
    public string FamilyName => Names[NameTable.TypographicFamily] ?? Names[NameTable.Family] ?? "Unnamed";

    /// <summary>Style name within the family, for example "Bold Italic".</summary>
    public string StyleName => Names[NameTable.TypographicStyle] ?? Names[NameTable.Style] ?? "Regular";

    /// <summary>Name for PDF and PostScript: printable ASCII without blanks and brackets, for example "SourceSerif4-BoldItalic".</summary>
    public string PostScriptName => PostScriptNameOf(Names[NameTable.PostScript] ?? $"{FamilyName}-{StyleName}");

    public FontMetrics Metrics { get; }

    /// <summary>Font units to the em: <c>points = units * size / UnitsPerEm</c>.</summary>
    public int UnitsPerEm => Metrics.UnitsPerEm;

    public int GlyphCount { get; }

    internal NameTable Names { get; }

    /// <summary>Reads a TrueType face.</summary>
    /// <param name="data">A whole .ttf file. It is kept, not copied, and must not change.</param>
    /// <exception cref="FontFormatException">The bytes are no TrueType font, or a table that every use needs is damaged.</exception>
    public static FontFace Parse(ReadOnlyMemory<byte> data) => new(data);

    /// <summary>Reads all that shaping and subsetting will ever need. After it no other member throws <see cref="FontFormatException"/>.</summary>
    /// <exception cref="FontFormatException">A table is damaged.</exception>
    public void Verify()
    {
        for (var glyph = 0; glyph < GlyphCount; glyph++)
            foreach (var component in GlyphOutlines.ComponentsOf(_outlines[glyph]))
                if (component.Glyph >= GlyphCount)
                    throw _outlines[glyph].Error("a composite glyph names a part that does not exist");
        _shaper.Verify();
    }

    /// <summary>The glyph of a Unicode code point, or 0 if the face has none.</summary>
    public ushort GlyphOf(int codePoint) => _characters[codePoint];

    /// <summary>Whether the face can show a code point.</summary>
    public bool Has(int codePoint) => _characters[codePoint] != 0;

    /// <summary>Distance from a glyph's origin to the next one's, before kerning.</summary>
    public int AdvanceWidth(int glyph) => _advances[glyph];

    /// <summary>The smallest box around a glyph's outline, relative to its origin.</summary>
    public GlyphBox BoxOf(int glyph) => _outlines.BoxOf(RequireGlyph(glyph));

    /// <summary>The glyph's description as stored in the font; empty for a glyph without an outline.</summary>
    public ReadOnlyMemory<byte> OutlineOf(int glyph) => _outlines[RequireGlyph(glyph)].Bytes;

    /// <summary>Turns a line or word of text into positioned glyphs, left to right.</summary>
    public GlyphRun Shape(string text, ShapingFeatures features = ShapingFeatures.Default) => _shaper.Shape(text, features);

    /// <summary>The width of a text set in one line, in the unit of <paramref name="size"/> (points). Allocates nothing.</summary>
    public double Measure(ReadOnlySpan<char> text, double size, ShapingFeatures features = ShapingFeatures.Default) =>
        _shaper.Measure(text, features) * size / UnitsPerEm;

    /// <summary>All code points that the face can show, ascending.</summary>
    public IReadOnlyList<int> CodePoints() => _characters.CodePoints();

    internal FontData? Table(string tag) => _tables.Optional(tag);

    internal FontData Outline(int glyph) => _outlines[glyph];

    private int RequireGlyph(int glyph)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(glyph);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(glyph, GlyphCount);
        return glyph;
    }

    private static ushort[] ReadAdvances(TableDirectory tables, int glyphCount)
    {
        var stated = tables.Required("hhea").U16(34);
        var hmtx = tables.Required("hmtx");
        if (stated == 0 || stated > glyphCount) throw hmtx.Error("the number of advance widths does not fit the number of glyphs");
        hmtx.Require(0, stated * 4L + (glyphCount - stated) * 2L);
        var advances = new ushort[glyphCount];
        for (var glyph = 0; glyph < stated; glyph++) advances[glyph] = hmtx.U16(glyph * 4);
        Array.Fill(advances, advances[stated - 1], stated, glyphCount - stated);
        return advances;
    }

    private static string PostScriptNameOf(string name)
    {
        var allowed = name.Where(c => c is > ' ' and <= '~' && !"[](){}<>/%".Contains(c, StringComparison.Ordinal)).ToArray();
        return allowed.Length == 0 ? "Unnamed" : new string(allowed);
    }
}
