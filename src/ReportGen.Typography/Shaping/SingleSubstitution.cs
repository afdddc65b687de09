using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Shaping;

/// <summary>Replaces glyphs one for one (GSUB lookup type 1).</summary>
internal sealed class SingleSubstitution : GlyphSubstitution
{
    /// <summary>Substitute by glyph; a glyph that stays is its own.</summary>
    private readonly ushort[] _substitutes;

    public SingleSubstitution(FontData[] subtables, int glyphCount)
    {
        _substitutes = new ushort[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++) _substitutes[glyph] = (ushort)glyph;
        var decided = new bool[glyphCount];
        foreach (var subtable in subtables)
        {
            var format = subtable.U16(0);
            if (format is not (1 or 2)) throw subtable.Error("a single substitution has an unknown format");
            var coverage = GlyphSets.Coverage(subtable.From(subtable.U16(2)), glyphCount);
            for (var glyph = 0; glyph < glyphCount; glyph++)
            {
                if (coverage[glyph] == 0 || decided[glyph]) continue;
                var substitute = format == 1
                    ? (glyph + subtable.U16(4)) & 0xFFFF
                    : subtable.Slice(6, subtable.U16(4) * 2).U16((coverage[glyph] - 1) * 2);
                _substitutes[glyph] = (ushort)GlyphSets.Glyph(subtable, substitute, glyphCount);
                decided[glyph] = true;
            }
        }
    }

    public override void Apply(ShapingBuffer buffer)
    {
        foreach (ref var glyph in buffer.Glyphs)
            if (glyph < _substitutes.Length)
                glyph = _substitutes[glyph];
    }
}
