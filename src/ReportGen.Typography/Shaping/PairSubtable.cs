using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Shaping;

/// <summary>A subtable of pair kerning (GPOS lookup type 2). Sorted glyphs are held in arrays; the values stay where the font has them.</summary>
internal abstract class PairSubtable
{
    private readonly ushort[] _coverage;

    protected PairSubtable(FontData data, int glyphCount)
    {
        Data = data;
        FirstFormat = data.U16(4);
        SecondFormat = data.U16(6);
        FirstLength = PairValue.LengthOf(FirstFormat);
        _coverage = GlyphSets.Coverage(data.From(data.U16(2)), glyphCount);
    }

    /// <summary>Whether the second glyph is adjusted too, so that the next pair starts after it.</summary>
    public bool AdjustsSecond => SecondFormat != 0;

    protected FontData Data { get; }

    protected int FirstFormat { get; }

    protected int SecondFormat { get; }

    protected int FirstLength { get; }

    protected int ValuesLength => FirstLength + PairValue.LengthOf(SecondFormat);

    protected ReadOnlySpan<ushort> Covered => _coverage;

    public static PairSubtable Read(FontData data, int glyphCount) => data.U16(0) switch
    {
        1 => new GlyphPairSubtable(data, glyphCount),
        2 => new ClassPairSubtable(data, glyphCount),
        _ => throw data.Error("pair kerning has an unknown format"),
    };

    /// <summary>What the subtable says of a pair; false if it says nothing and the next one is to be asked.</summary>
    public bool TryGet(ushort first, ushort second, out PairValue firstValue, out PairValue secondValue)
    {
        firstValue = secondValue = default;
        if (_coverage[first] == 0) return false;
        var offset = FindValues(_coverage[first] - 1, first, second);
        if (offset < 0) return false;
        firstValue = PairValue.Read(Data, offset, FirstFormat);
        if (SecondFormat != 0) secondValue = PairValue.Read(Data, offset + FirstLength, SecondFormat);
        return true;
    }

    /// <summary>Offset of the pair's two value records; negative if the subtable does not list it.</summary>
    protected abstract int FindValues(int coverageIndex, ushort first, ushort second);
}
