using System.Collections.Immutable;
using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Shaping;

/// <summary>
/// A shaped text: glyphs of one face in the order in which they are drawn, each with its advance in font units and the place in the
/// text that it stands for. Immutable.
/// </summary>
public sealed class GlyphRun
{
    private readonly ushort[] _glyphs;
    private readonly int[] _advances;
    private readonly int[] _clusters;
    private readonly int[] _xOffsets;

    internal GlyphRun(FontFace face, string text, ShapingBuffer buffer)
    {
        Face = face;
        Text = text;
        _glyphs = buffer.Glyphs.ToArray();
        _advances = buffer.Advances.ToArray();
        _clusters = buffer.Clusters.ToArray();
        _xOffsets = buffer.HasOffsets ? buffer.XOffsets.ToArray() : [];
        MissingCodePoints = buffer.Missing is { } missing ? [.. missing] : [];
        foreach (var advance in _advances) AdvanceWidth += advance;
    }

    public FontFace Face { get; }

    /// <summary>The text that was shaped.</summary>
    public string Text { get; }

    /// <summary>How many glyphs there are.</summary>
    public int Count => _glyphs.Length;

    public ReadOnlySpan<ushort> Glyphs => _glyphs;

    /// <summary>Advance of each glyph in font units, kerning included. Its difference from <see cref="FontFace.AdvanceWidth"/> is the kern.</summary>
    public ReadOnlySpan<int> Advances => _advances;

    /// <summary>How far each glyph is drawn to the right of its place, in font units; empty if none is moved.</summary>
    public ReadOnlySpan<int> XOffsets => _xOffsets;

    /// <summary>For each glyph the index in <see cref="Text"/> where the characters that it stands for begin. Ascending.</summary>
    public ReadOnlySpan<int> Clusters => _clusters;

    /// <summary>Sum of the advances, in font units.</summary>
    public long AdvanceWidth { get; }

    /// <summary>Code points that the face lacks, each once, in order of appearance. They are drawn as glyph 0.</summary>
    public ImmutableArray<int> MissingCodePoints { get; }

    /// <summary>The width when set at a size, in that size's unit (points).</summary>
    public double WidthAt(double size) => AdvanceWidth * size / Face.UnitsPerEm;

    /// <summary>
    /// The characters behind a glyph (several for a ligature), as text extraction should see them: without soft hyphens, joiners and
    /// other characters that print nothing.
    /// </summary>
    public string ClusterText(int index)
    {
        int start = _clusters[index], end = index + 1 < Count ? _clusters[index + 1] : Text.Length;
        var characters = Text.AsSpan(start, end - start);
        foreach (var c in characters)
            if (CharacterMapper.IsInvisible(c))
                return string.Concat(Text[start..end].Where(x => !CharacterMapper.IsInvisible(x)));
        return characters.ToString();
    }
}
