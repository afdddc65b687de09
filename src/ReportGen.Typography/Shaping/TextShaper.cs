using ReportGen.Typography.Fonts;

namespace ReportGen.Typography.Shaping;

/// <summary>
/// Shapes text of left-to-right scripts without reordering: characters to glyphs, substitutions in the font's order, advances, kerning.
/// Tables are read at first use; what was read is kept, and two threads that read the same at once arrive at the same result.
/// </summary>
internal sealed class TextShaper(FontFace face)
{
    private const int ExtensionLookup = 7;
    private readonly GlyphSubstitution[]?[] _substitutions = new GlyphSubstitution[FeatureTags.Combinations][];
    private readonly Lazy<PairKerning> _kerning = new(() => new PairKerning(face), LazyThreadSafetyMode.PublicationOnly);

    public GlyphRun Shape(string text, ShapingFeatures features)
    {
        using var buffer = new ShapingBuffer(text.Length);
        Fill(buffer, text, features);
        return new GlyphRun(face, text, buffer);
    }

    /// <summary>The sum of advances in font units.</summary>
    public long Measure(ReadOnlySpan<char> text, ShapingFeatures features)
    {
        using var buffer = new ShapingBuffer(text.Length);
        Fill(buffer, text, features);
        var width = 0L;
        foreach (var advance in buffer.Advances) width += advance;
        return width;
    }

    public void Verify()
    {
        foreach (var feature in Enum.GetValues<ShapingFeatures>()) SubstitutionsFor(feature & ~ShapingFeatures.Kerning);
        _ = _kerning.Value;
    }

    private void Fill(ShapingBuffer buffer, ReadOnlySpan<char> text, ShapingFeatures features)
    {
        CharacterMapper.Map(text, face, buffer);
        foreach (var substitution in SubstitutionsFor(features & ~ShapingFeatures.Kerning)) substitution.Apply(buffer);
        buffer.DropSeparators();
        var advances = buffer.Advances;
        for (var i = 0; i < advances.Length; i++) advances[i] = face.AdvanceWidth(buffer.Glyphs[i]);
        buffer.XOffsets.Clear();
        if (features.HasFlag(ShapingFeatures.Kerning)) _kerning.Value.Apply(buffer);
    }

    private GlyphSubstitution[] SubstitutionsFor(ShapingFeatures features)
    {
        ref var slot = ref _substitutions[(int)features & (FeatureTags.Combinations - 1)];
        return Volatile.Read(ref slot) ?? Interlocked.CompareExchange(ref slot, ReadSubstitutions(features), null) ?? slot;
    }

    private GlyphSubstitution[] ReadSubstitutions(ShapingFeatures features)
    {
        if (features == ShapingFeatures.None || face.Table("GSUB") is not { } gsub) return [];
        var substitutions = new List<GlyphSubstitution>();
        foreach (var lookup in new LayoutTable(gsub, ExtensionLookup).LookupsOf(FeatureTags.SubstitutionsOf(features)))
            if (GlyphSubstitution.Read(lookup, face.GlyphCount) is { } substitution)
                substitutions.Add(substitution);
        return [.. substitutions];
    }
}
