using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Shaping;

/// <summary>The pair kerning of a face: 'GPOS' lookups of type 2 that its <c>kern</c> feature names. Other kinds of lookup are passed over.</summary>
internal sealed class PairKerning
{
    private const int PairLookupType = 2, ExtensionLookup = 9, MarkClass = 3;
    private readonly List<PairLookup> _lookups = [];
    private readonly ushort[] _glyphClasses = [];

    public PairKerning(FontFace face)
    {
        if (face.Table("GPOS") is not { } gpos) return;
        foreach (var lookup in new LayoutTable(gpos, ExtensionLookup).LookupsOf([FeatureTags.Kerning]))
        {
            if (lookup.Type != PairLookupType) continue;
            var subtables = Array.ConvertAll(lookup.Subtables, s => PairSubtable.Read(s, face.GlyphCount));
            _lookups.Add(new PairLookup(subtables, lookup.IgnoresMarks));
        }
        if (face.Table("GDEF") is { } gdef && gdef.U16(4) is var classes and not 0)
            _glyphClasses = GlyphSets.Classes(gdef.From(classes), face.GlyphCount);
    }

    public void Apply(ShapingBuffer buffer)
    {
        foreach (var (subtables, ignoresMarks) in _lookups)
        {
            var first = Next(buffer, -1, ignoresMarks);
            while (first < buffer.Count)
            {
                var second = Next(buffer, first, ignoresMarks);
                if (second >= buffer.Count) break;
                first = Adjust(subtables, buffer, first, second) ? Next(buffer, second, ignoresMarks) : second;
            }
        }
    }

    /// <summary>Adjusts one pair by the first subtable that knows it; true if the second glyph was adjusted as well.</summary>
    private static bool Adjust(PairSubtable[] subtables, ShapingBuffer buffer, int first, int second)
    {
        ushort left = buffer.Glyphs[first], right = buffer.Glyphs[second];
        foreach (var subtable in subtables)
        {
            if (!subtable.TryGet(left, right, out var leftValue, out var rightValue)) continue;
            Move(buffer, first, leftValue);
            if (subtable.AdjustsSecond) Move(buffer, second, rightValue);
            return subtable.AdjustsSecond;
        }
        return false;
    }

    private static void Move(ShapingBuffer buffer, int index, PairValue value)
    {
        buffer.Advances[index] += value.XAdvance;
        buffer.XOffsets[index] += value.XPlacement;
        buffer.HasOffsets |= value.XPlacement != 0;
    }

    private int Next(ShapingBuffer buffer, int index, bool ignoresMarks)
    {
        do index++;
        while (ignoresMarks && index < buffer.Count && IsMark(buffer.Glyphs[index]));
        return index;
    }

    private bool IsMark(ushort glyph) => glyph < _glyphClasses.Length && _glyphClasses[glyph] == MarkClass;

    private sealed record PairLookup(PairSubtable[] Subtables, bool IgnoresMarks);
}
