namespace ReportGen.Statistics.Glmm;

/// <summary>Studies whose effects θ ~ N(μ, τ²) are all there is: proportions, rates, and two groups given the total of events.</summary>
internal sealed class OneEffectModel(StudyLikelihood[] studies, AdaptiveQuadrature quadrature) : MixedModel
{
    public override double LogLikelihood(double[] parameters) => studies.Sum(s => quadrature.Integrate(s.Value, s.Slopes, parameters[0], parameters[1]).LogIntegral);

    public override double ConditionalLogLikelihood(double[] parameters) =>
        studies.Sum(s => s.Value(quadrature.Integrate(s.Value, s.Slopes, parameters[0], parameters[1]).Mode));

    public override (double LogLikelihood, double Wald) Saturated() => (
        studies.Sum(s => s.Maximum.LogLikelihood),
        Wald(studies.Where(s => s.Maximum.Theta is not null).Select(s => (s.Maximum.Theta!.Value, -s.Slopes(s.Maximum.Theta.Value).Second))));
}
