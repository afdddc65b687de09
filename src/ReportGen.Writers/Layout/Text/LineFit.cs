namespace ReportGen.Writers.Layout.Text;

/// <summary>
/// How well material fits a line: the adjustment ratio of Knuth and Plass, "Breaking Paragraphs into Lines" (Software 11, 1981), and what it
/// costs. Beside the word spaces the glyphs themselves give a little, as in Hàn Thế Thành, "Micro-typographic extensions to the TeX typesetting
/// system" (TUGboat 21, 2000).
/// </summary>
/// <param name="Ratio">0 natural, 1 stretched by all its stretch, −1 shrunk by all its shrink.</param>
/// <param name="Badness">100 |ratio|³, at most 10 000.</param>
internal readonly record struct LineFit(double Ratio, double Badness)
{
    /// <summary>A word space may grow by half of its width …</summary>
    public const double Stretch = 0.5;

    /// <summary>… and shrink by a quarter: the spaces of text faces are narrower than those for which a third is usual.</summary>
    public const double Shrink = 0.25;

    /// <summary>Glyphs may be this share wider or narrower, which the eye does not see …</summary>
    public const double Expansion = 0.02;

    /// <summary>… and this in paragraphs that would have wide gaps else.</summary>
    public const double MostExpansion = 0.03;

    /// <summary>Rounding of sums must not make a line overfull.</summary>
    private const double Slack = 1e-6;

    private const double WorstBadness = 10000;

    public bool IsOverfull => Ratio < -1 - Slack;

    /// <summary>0 tight, 1 decent, 2 loose, 3 very loose.</summary>
    public int Fitness => Ratio < -0.5 ? 0 : Ratio <= 0.5 ? 1 : Ratio <= 1 ? 2 : 3;

    /// <param name="natural">Width of the material with natural spaces.</param>
    /// <param name="space">The natural spaces in it.</param>
    /// <param name="expansion">The share by which glyphs give way.</param>
    /// <param name="last">Whether the line ends a paragraph, where the rest stays empty.</param>
    public static LineFit Of(double natural, double space, double width, double expansion, bool last)
    {
        var missing = width - natural;
        if (missing >= 0 && last) return new LineFit(0, 0);
        var ratio = RatioOf(missing, space, (natural - space) * expansion);
        return new LineFit(ratio, Math.Min(WorstBadness, 100 * Math.Pow(Math.Abs(ratio), 3)));
    }

    /// <summary>The ratio at which spaces and glyphs make up for what is missing. Beyond 1 only the spaces grow, since glyphs have given all.</summary>
    /// <param name="rigid">What the glyphs can give, in points.</param>
    public static double RatioOf(double missing, double space, double rigid)
    {
        if (Math.Abs(missing) < Slack) return 0;
        var elastic = space * (missing > 0 ? Stretch : Shrink);
        if (missing > 0 && missing > elastic + rigid) return elastic > 0 ? (missing - rigid) / elastic : double.PositiveInfinity;
        return elastic + rigid > 0 ? missing / (elastic + rigid) : missing * double.PositiveInfinity;
    }

    /// <summary>How much wider than natural a word space is at a ratio.</summary>
    public static double SpaceChange(double ratio) => ratio * (ratio > 0 ? Stretch : Shrink);

    /// <summary>How wide a glyph is over its natural width at a ratio.</summary>
    public static double GlyphScale(double ratio, double expansion) => 1 + Math.Clamp(ratio, -1, 1) * expansion;
}
