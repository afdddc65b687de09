namespace ReportGen.Typography.Fonts;

/// <summary>A part of a composite glyph: the glyph it places, and where in the composite's bytes that glyph's id stands.</summary>
internal readonly record struct GlyphComponent(ushort Glyph, int IdOffset);
