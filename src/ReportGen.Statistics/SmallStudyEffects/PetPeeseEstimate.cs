using ReportGen.Statistics.Moderators;

namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>The precision-effect test and the precision-effect estimate with standard error.</summary>
/// <param name="Pet">On the standard error; its limit is the estimate.</param>
/// <param name="Peese">On the sampling variance.</param>
/// <param name="UsesPeese">The PET limit differs from 0 at the one-sided 5 % (two-sided 10 %) level.</param>
public sealed record PetPeeseEstimate(FunnelRegression Pet, FunnelRegression Peese, bool UsesPeese)
{
    /// <summary>The limit of the one chosen.</summary>
    public RegressionCoefficient Estimate => UsesPeese ? Peese.Intercept : Pet.Intercept;
}
