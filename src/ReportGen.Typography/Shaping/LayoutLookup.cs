using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Shaping;

/// <summary>A lookup of 'GSUB' or 'GPOS', with extensions already followed.</summary>
internal sealed record LayoutLookup(int Type, int Flags, FontData[] Subtables)
{
    private const int IgnoreMarksFlag = 0x0008;

    public bool IgnoresMarks => (Flags & IgnoreMarksFlag) != 0;
}
