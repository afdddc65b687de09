namespace ReportGen.Statistics.EffectSizes;

/// <summary>What is added to the cells of which studies.</summary>
/// <param name="To">The studies corrected.</param>
/// <param name="Add">Added to the events and to the non-events of such a study; not negative.</param>
public sealed record ContinuityCorrection(CorrectionRule To, double Add)
{
    /// <summary>½ to studies with an empty cell: the customary choice for log and logit proportions.</summary>
    public static ContinuityCorrection Half { get; } = new(CorrectionRule.OnlyZero, 0.5);

    /// <summary>Nothing added: the choice for the arcsine measures, which are defined at 0 and 1.</summary>
    public static ContinuityCorrection Zero { get; } = new(CorrectionRule.OnlyZero, 0);
}
