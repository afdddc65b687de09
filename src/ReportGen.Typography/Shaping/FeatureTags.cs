namespace ReportGen.Typography.Shaping;

/// <summary>The OpenType tags behind <see cref="ShapingFeatures"/>, in the order of its bits.</summary>
internal static class FeatureTags
{
    public const string Kerning = "kern";

    /// <summary>How many combinations of features there are.</summary>
    public const int Combinations = 1 << 10;

    private static readonly string[] s_tags = ["liga", Kerning, "tnum", "pnum", "lnum", "onum", "sups", "subs", "case", "smcp"];

    /// <summary>The tags of features, other than kerning, which positions glyphs and substitutes none.</summary>
    public static List<string> SubstitutionsOf(ShapingFeatures features)
    {
        var tags = new List<string>();
        for (var bit = 0; bit < s_tags.Length; bit++)
            if (((int)features & 1 << bit) != 0 && s_tags[bit] != Kerning)
                tags.Add(s_tags[bit]);
        return tags;
    }
}
