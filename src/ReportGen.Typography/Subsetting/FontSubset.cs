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
    private readonly ushort[] _glyphs;

    private FontSubset(FontFace face, ushort[] glyphs)
    {
        _glyphs = glyphs;
        Glyphs = [.. glyphs];
        Tag = TagOf(face, glyphs);
        PostScriptName = $"{Tag}+{face.PostScriptName}";
        Data = SfntWriter.Write(new SubsetTables(face, glyphs, PostScriptName).Write());
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
        var kept = new SortedSet<ushort>();
        var pending = new Stack<ushort>(glyphs.Append((ushort)0));
        while (pending.TryPop(out var glyph))
        {
            if (glyph >= face.GlyphCount) throw new ArgumentOutOfRangeException(nameof(glyphs), glyph, "The face has no such glyph.");
            if (!kept.Add(glyph)) continue;
            var outline = face.Outline(glyph);
            foreach (var part in GlyphOutlines.ComponentsOf(outline))
            {
                if (part.Glyph >= face.GlyphCount) throw outline.Error("a composite glyph names a part that does not exist");
                pending.Push(part.Glyph);
            }
        }
        return new FontSubset(face, [.. kept]);
    }

    /// <summary>The subset's glyph for a glyph of the whole face.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The glyph was not kept.</exception>
    public ushort GlyphOf(ushort glyph)
    {
        var index = Array.BinarySearch(_glyphs, glyph);
        ArgumentOutOfRangeException.ThrowIfNegative(index, nameof(glyph));
        return (ushort)index;
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
