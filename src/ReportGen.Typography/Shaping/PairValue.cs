using System.Numerics;
using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Shaping;

/// <summary>Horizontal part of a GPOS value record: how far a glyph is moved, and what is added to its advance.</summary>
internal readonly record struct PairValue(short XPlacement, short XAdvance)
{
    private const int XPlacementBit = 1, YPlacementBit = 2, XAdvanceBit = 4;

    /// <summary>Length of a record: two bytes for each bit of its format.</summary>
    public static int LengthOf(int format) => BitOperations.PopCount((uint)format) * 2;

    public static PairValue Read(FontData data, int offset, int format)
    {
        var placement = (format & XPlacementBit) != 0 ? data.S16(offset) : (short)0;
        var advanceOffset = LengthOf(format & (XPlacementBit | YPlacementBit));
        return new PairValue(placement, (format & XAdvanceBit) != 0 ? data.S16(offset + advanceOffset) : (short)0);
    }
}
