using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Shaping;

/// <summary>Joins glyphs into ligatures (GSUB lookup type 4). Marks are glyphs like any other here: a ligature does not form across one.</summary>
internal sealed class LigatureSubstitution : GlyphSubstitution
{
    private readonly Ligature[]?[] _byFirstGlyph;

    public LigatureSubstitution(FontData[] subtables, int glyphCount)
    {
        _byFirstGlyph = new Ligature[glyphCount][];
        foreach (var subtable in subtables)
        {
            if (subtable.U16(0) != 1) throw subtable.Error("a ligature substitution has an unknown format");
            var coverage = GlyphSets.Coverage(subtable.From(subtable.U16(2)), glyphCount);
            for (var glyph = 0; glyph < glyphCount; glyph++)
            {
                if (coverage[glyph] == 0) continue;
                if (coverage[glyph] > subtable.U16(4)) throw subtable.Error("a ligature set is missing");
                var set = ReadSet(subtable.From(subtable.U16(6 + (coverage[glyph] - 1) * 2)), glyphCount);
                _byFirstGlyph[glyph] = [.. _byFirstGlyph[glyph] ?? [], .. set];
            }
        }
    }

    public override void Apply(ShapingBuffer buffer)
    {
        var glyphs = buffer.Glyphs;
        var clusters = buffer.Clusters;
        var written = 0;
        for (var read = 0; read < glyphs.Length; written++)
        {
            var ligature = Match(glyphs[read..]);
            glyphs[written] = ligature?.Glyph ?? glyphs[read];
            clusters[written] = clusters[read];
            read += 1 + (ligature?.Rest.Length ?? 0);
        }
        buffer.Truncate(written);
    }

    /// <summary>The first ligature of the set that the text spells: the font lists longer ones first.</summary>
    private Ligature? Match(ReadOnlySpan<ushort> glyphs)
    {
        if (glyphs[0] >= _byFirstGlyph.Length || _byFirstGlyph[glyphs[0]] is not { } ligatures) return null;
        foreach (var ligature in ligatures)
            if (ligature.Continues(glyphs[1..]))
                return ligature;
        return null;
    }

    private static IEnumerable<Ligature> ReadSet(FontData set, int glyphCount)
    {
        for (var i = 0; i < set.U16(0); i++)
        {
            var ligature = set.From(set.U16(2 + i * 2));
            var rest = new ushort[Math.Max(0, ligature.U16(2) - 1)];
            for (var part = 0; part < rest.Length; part++) rest[part] = ligature.U16(4 + part * 2);
            yield return new Ligature(rest, (ushort)GlyphSets.Glyph(ligature, ligature.U16(0), glyphCount));
        }
    }

    /// <param name="Rest">The glyphs that must follow the first.</param>
    /// <param name="Glyph">The glyph that stands for them all.</param>
    private sealed record Ligature(ushort[] Rest, ushort Glyph)
    {
        public bool Continues(ReadOnlySpan<ushort> glyphs)
        {
            if (glyphs.Length < Rest.Length) return false;
            for (var i = 0; i < Rest.Length; i++)
                if (glyphs[i] != Rest[i])
                    return false;
            return true;
        }
    }
}
