namespace ReportGen.Statistics.EffectSizes;

/// <summary>What is added to the cells of which studies.</summary>
/// <param name="To">The studies corrected.</param>
/// <param name="Add">Added to every cell of such a study (events and non-events; of a rate the events); not negative.</param>
public sealed record ContinuityCorrection(CorrectionRule To, double Add)
{
    /// <summary>½ to studies with an empty cell: the customary choice for proportions, log and logit, for rates and for two groups.</summary>
    public static ContinuityCorrection Half { get; } = new(CorrectionRule.OnlyZero, 0.5);

    /// <summary>Nothing added: the choice for the arcsine and square root measures, which are defined at 0 and 1, and all there is for means and correlations.</summary>
    public static ContinuityCorrection Zero { get; } = new(CorrectionRule.OnlyZero, 0);

    /// <summary>What is added to a study, <paramref name="empty"/> when it has an empty cell itself, <paramref name="anyEmpty"/> when any study has.</summary>
    internal double For(bool empty, bool anyEmpty) => To switch
    {
        CorrectionRule.OnlyZero => empty ? Add : 0,
        CorrectionRule.All => Add,
        CorrectionRule.IfAnyZeroAll => anyEmpty ? Add : 0,
        _ => 0,
    };
}
