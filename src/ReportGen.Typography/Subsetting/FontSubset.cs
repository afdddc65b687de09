using System.Collections.Immutable;
using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Subsetting;

/// <summary>
/// A face cut down to the glyphs that a document uses, as a TrueType file to embed. Glyphs are renumbered without gaps in the order of
/// the whole face, so the same set of glyphs gives the same bytes, in whatever order it was named.
/// </summary>
public sealed class FontSubset
{
    private const int TagLength = 6;
    private readonly ushort[] _newGlyphs;

    private FontSubset(FontFace face, ushort[] glyphs)
    {
        _newGlyphs = new ushort[face.GlyphCount];
        for (var i = 0; i < glyphs.Length; i++) _newGlyphs[glyphs[i]] = (ushort)i;
        Glyphs = [.. glyphs];
        Tag = TagOf(face, glyphs);
        PostScriptName = $"{Tag}+{face.PostScriptName}";
        Data = SfntWriter.Write(new SubsetTables(face, glyphs, _newGlyphs, PostScriptName).Write());
    }

    /// <summary>The TrueType file.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Six capital letters that differ for different sets of glyphs, as PDF wants before the name of a subset (ISO 32000-1, 9.6.4).</summary>
    public string Tag { get; }

    /// <summary>The tag, a plus sign and the face's PostScript name.</summary>
    public string PostScriptName { get; }

    /// <summary>The whole face's glyph for each glyph of the subset.</summary>
    public ImmutableArray<ushort> Glyphs { get; }

    /// <summary>Cuts a face down to some glyphs, glyph 0, and all that composite glyphs among them are made of, at any depth.</summary>
    /// <param name="face">The whole face.</param>
    /// <param name="glyphs">Glyphs of the face, in any order, repeated or not.</param>
    /// <exception cref="FontFormatException">A glyph to be kept is damaged.</exception>
    public static FontSubset Create(FontFace face, IEnumerable<ushort> glyphs)
    {
        var kept = new bool[face.GlyphCount];
        var pending = new Stack<ushort>();
        Keep(0);
        foreach (var glyph in glyphs) Keep(glyph);
        while (pending.TryPop(out var glyph))
            foreach (var part in GlyphOutlines.ComponentsOf(face.Outline(glyph)))
            {
                if (part.Glyph >= face.GlyphCount) throw face.Outline(glyph).Error("a composite glyph names a part that does not exist");
                Keep(part.Glyph);
            }
        return new FontSubset(face, GlyphsIn(kept));

        void Keep(ushort glyph)
        {
            if (glyph >= face.GlyphCount) throw new ArgumentOutOfRangeException(nameof(glyphs), glyph, "The face has no such glyph.");
            if (kept[glyph]) return;
            kept[glyph] = true;
            pending.Push(glyph);
        }
    }

    /// <summary>The subset's glyph for a glyph of the whole face.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The glyph was not kept.</exception>
    public ushort GlyphOf(ushort glyph)
    {
        var found = glyph < _newGlyphs.Length ? _newGlyphs[glyph] : (ushort)0;
        if (found == 0 && glyph != 0) throw new ArgumentOutOfRangeException(nameof(glyph), glyph, "The subset does not hold this glyph.");
        return found;
    }

    private static ushort[] GlyphsIn(bool[] kept)
    {
        var glyphs = new List<ushort>();
        for (var glyph = 0; glyph < kept.Length; glyph++)
            if (kept[glyph])
                glyphs.Add((ushort)glyph);
        return [.. glyphs];
    }

    /// <summary>Six letters out of a 64-bit FNV-1a hash of the face's name and the glyphs.</summary>
    private static string TagOf(FontFace face, ushort[] glyphs)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in face.PostScriptName) hash = (hash ^ c) * 1099511628211UL;
        foreach (var glyph in glyphs) hash = (hash ^ glyph) * 1099511628211UL;
        return string.Create(TagLength, hash, static (letters, value) =>
        {
            for (var i = 0; i < letters.Length; i++, value /= 26) letters[i] = (char)('A' + value % 26);
        });
    }
}
