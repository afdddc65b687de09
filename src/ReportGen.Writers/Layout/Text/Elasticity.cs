namespace ReportGen.Writers.Layout.Text;

/// <summary>How much the material of a justified line gives.</summary>
/// <param name="Shrink">The share by which word spaces may become narrower.</param>
/// <param name="Glyphs">The share by which glyphs may become narrower or wider, which the eye does not see.</param>
internal readonly record struct Elasticity(double Shrink, double Glyphs)
{
    /// <summary>For text that is not justified.</summary>
    public static readonly Elasticity None = new(0.25, 0);

    /// <summary>The spaces of text faces are narrower than those for which a shrink of a third is usual.</summary>
    public static readonly Elasticity Usual = new(0.25, 0.02);

    /// <summary>For paragraphs that would have wide gaps else.</summary>
    public static readonly Elasticity More = new(0.3, 0.03);

    /// <summary>For the few paragraphs of narrow columns that would have them even so.</summary>
    public static readonly Elasticity Most = new(0.32, 0.04);

    /// <summary>Before a gap of twice the natural space is exceeded.</summary>
    public static readonly Elasticity Utmost = new(0.32, 0.05);
}
