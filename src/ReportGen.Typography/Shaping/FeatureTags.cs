namespace ReportGen.Typography.Shaping;

/// <summary>The OpenType tags behind <see cref="ShapingFeatures"/>.</summary>
internal static class FeatureTags
{
    public const string Kerning = "kern";

    /// <summary>How many combinations of features there are.</summary>
    public const int Combinations = 1 << 10;

    private static readonly (ShapingFeatures Feature, string Tag)[] s_substitutions =
    [
        (ShapingFeatures.Ligatures, "liga"),
        (ShapingFeatures.TabularFigures, "tnum"),
        (ShapingFeatures.ProportionalFigures, "pnum"),
        (ShapingFeatures.LiningFigures, "lnum"),
        (ShapingFeatures.OldStyleFigures, "onum"),
        (ShapingFeatures.Superscripts, "sups"),
        (ShapingFeatures.Subscripts, "subs"),
        (ShapingFeatures.CaseSensitiveForms, "case"),
        (ShapingFeatures.SmallCapitals, "smcp"),
    ];

    public static IEnumerable<string> SubstitutionsOf(ShapingFeatures features) =>
        from entry in s_substitutions where features.HasFlag(entry.Feature) select entry.Tag;
}
