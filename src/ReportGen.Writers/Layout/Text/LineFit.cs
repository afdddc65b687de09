namespace ReportGen.Writers.Layout.Text;

/// <summary>How well material fits a line: the adjustment ratio of Knuth and Plass, "Breaking Paragraphs into Lines" (Software 11, 1981), and what it costs.</summary>
/// <param name="Ratio">0 natural, 1 stretched by all its stretch, −1 shrunk by all its shrink.</param>
/// <param name="Badness">100 |ratio|³, at most 10 000.</param>
internal readonly record struct LineFit(double Ratio, double Badness)
{
    /// <summary>A word space may grow by half of its width …</summary>
    public const double Stretch = 0.5;

    /// <summary>… and shrink by a fifth: the spaces of text faces are narrower than those for which a third is usual.</summary>
    public const double Shrink = 0.2;

    /// <summary>Rounding of sums must not make a line overfull.</summary>
    private const double Slack = 1e-6;

    private const double WorstBadness = 10000;

    public bool IsOverfull => Ratio < -1 - Slack;

    /// <summary>0 tight, 1 decent, 2 loose, 3 very loose.</summary>
    public int Fitness => Ratio < -0.5 ? 0 : Ratio <= 0.5 ? 1 : Ratio <= 1 ? 2 : 3;

    /// <param name="natural">Width of the material with natural spaces.</param>
    /// <param name="space">The natural spaces in it.</param>
    /// <param name="last">Whether the line ends a paragraph, where the rest stays empty.</param>
    public static LineFit Of(double natural, double space, double width, bool last)
    {
        var missing = width - natural;
        if (missing >= 0 && last) return new LineFit(0, 0);
        var flexible = space * (missing >= 0 ? Stretch : Shrink);
        var ratio = Math.Abs(missing) < Slack ? 0 : flexible > 0 ? missing / flexible : missing * double.PositiveInfinity;
        return new LineFit(ratio, Math.Min(WorstBadness, 100 * Math.Pow(Math.Abs(ratio), 3)));
    }
}
