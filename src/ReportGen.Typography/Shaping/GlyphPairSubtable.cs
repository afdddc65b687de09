using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Shaping;

/// <summary>Kerning by single pairs (format 1): for each first glyph a list of second ones, ascending.</summary>
internal sealed class GlyphPairSubtable : PairSubtable
{
    private const int HeaderLength = 10;
    private readonly int _recordLength;

    public GlyphPairSubtable(FontData data, int glyphCount) : base(data, glyphCount)
    {
        _recordLength = 2 + ValuesLength;
        var sets = data.U16(8);
        foreach (var index in Covered)
        {
            if (index == 0) continue;
            if (index > sets) throw data.Error("a pair set is missing");
            var set = data.U16(HeaderLength + (index - 1) * 2);
            data.Require(set + 2L, data.U16(set) * (long)_recordLength);
        }
    }

    protected override int FindValues(int coverageIndex, ushort first, ushort second)
    {
        int set = Data.U16(HeaderLength + coverageIndex * 2), low = 0, high = Data.U16(set) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var record = set + 2 + middle * _recordLength;
            int glyph = Data.U16(record);
            if (glyph == second) return record + 2;
            if (glyph < second) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }
}
