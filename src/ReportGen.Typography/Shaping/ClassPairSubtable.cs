using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Shaping;

/// <summary>Kerning by classes (format 2): a matrix over the classes of the first and of the second glyph.</summary>
internal sealed class ClassPairSubtable : PairSubtable
{
    private const int HeaderLength = 16;
    private readonly ushort[] _firstClasses;
    private readonly ushort[] _secondClasses;
    private readonly int _secondCount;

    public ClassPairSubtable(FontData data, int glyphCount) : base(data, glyphCount)
    {
        _firstClasses = GlyphSets.Classes(data.From(data.U16(8)), glyphCount);
        _secondClasses = GlyphSets.Classes(data.From(data.U16(10)), glyphCount);
        var firstCount = data.U16(12);
        _secondCount = data.U16(14);
        data.Require(HeaderLength, (long)firstCount * _secondCount * ValuesLength);
        RequireBelow(firstCount, _firstClasses);
        RequireBelow(_secondCount, _secondClasses);
    }

    protected override int FindValues(int coverageIndex, ushort first, ushort second) =>
        HeaderLength + (_firstClasses[first] * _secondCount + _secondClasses[second]) * ValuesLength;

    private void RequireBelow(int count, ushort[] classes)
    {
        foreach (var glyphClass in classes)
            if (glyphClass >= count)
                throw Data.Error("pair kerning names a glyph class that does not exist");
    }
}
