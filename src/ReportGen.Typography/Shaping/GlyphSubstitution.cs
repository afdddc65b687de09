namespace ReportGen.Typography.Shaping;

/// <summary>One 'GSUB' lookup, ready to run over a buffer.</summary>
internal abstract class GlyphSubstitution
{
    private const int Single = 1, Ligature = 4;

    /// <summary>The lookup as a substitution; null if it is of a kind that this shaper does not apply.</summary>
    public static GlyphSubstitution? Read(LayoutLookup lookup, int glyphCount) => lookup.Type switch
    {
        Single => new SingleSubstitution(lookup.Subtables, glyphCount),
        Ligature => new LigatureSubstitution(lookup.Subtables, glyphCount),
        _ => null,
    };

    public abstract void Apply(ShapingBuffer buffer);
}
