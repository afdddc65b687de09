using ReportGen.Statistics.Moderators;

namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>A regression test for funnel asymmetry.</summary>
/// <param name="Predictor">The measure of precision.</param>
/// <param name="Fit">Effect sizes on it; the first coefficient is the intercept, the second the slope.</param>
public sealed record FunnelRegression(FunnelPredictor Predictor, MetaRegressionFit Fit)
{
    /// <summary>The slope and its test: asymmetry when it is not 0. On the standard error it is Egger's bias.</summary>
    public RegressionCoefficient Slope => Fit.Coefficients[1];

    /// <summary>The intercept.</summary>
    public RegressionCoefficient Intercept => Fit.Coefficients[0];

    /// <summary>Effect of an infinitely large study, where the predictor goes to 0; null for the sample size, which does not.</summary>
    public RegressionCoefficient? Limit => Predictor == FunnelPredictor.SampleSize ? null : Intercept;

    /// <summary>√(Q/(k − 2)) of a fit with equal effects: the multiplicative dispersion.</summary>
    public double ResidualDeviation => Math.Sqrt(Fit.ResidualHeterogeneity.Q / Fit.ResidualHeterogeneity.DegreesOfFreedom);
}
