namespace ReportGen.Typography.Fonts;

/// <summary>A box in font units, y upwards from the baseline. A glyph without an outline (a space) has the empty box, all zero.</summary>
public readonly record struct GlyphBox(short XMin, short YMin, short XMax, short YMax)
{
    public bool IsEmpty => XMin >= XMax || YMin >= YMax;
}
