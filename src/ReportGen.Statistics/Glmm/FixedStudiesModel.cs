using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Glmm;

/// <summary>UMFS: θ ~ N(μ, τ²) beside a fixed α for each study, which is profiled out.</summary>
internal sealed class FixedStudiesModel(TwoGroupStudy[] studies, AdaptiveQuadrature quadrature) : MixedModel
{
    private const double Reach = 1e-3;
    private const double LongestStep = 3;
    private const double Arrived = 1e-7;

    public override int Profiled => studies.Length;

    public override int CountsPerStudy => 2;

    public override double LogLikelihood(double[] parameters) => studies.Sum(s => Profile(s, parameters[0], parameters[1]).LogLikelihood);

    public override double ConditionalLogLikelihood(double[] parameters) => studies.Sum(s =>
    {
        double alpha = Profile(s, parameters[0], parameters[1]).Alpha;
        return s.Value(alpha, Integral(s, alpha, parameters[0], parameters[1]).Mode);
    });

    public override (double LogLikelihood, double Wald) Saturated() => (
        studies.Sum(s => s.Group1.Maximum.LogLikelihood + s.Group2.Maximum.LogLikelihood),
        Wald(studies.Where(s => s.Group1.Maximum.Theta is not null && s.Group2.Maximum.Theta is not null).Select(Contrast)));

    private static (double Theta, double Precision) Contrast(TwoGroupStudy s)
    {
        double one = s.Group1.Maximum.Theta!.Value, two = s.Group2.Maximum.Theta!.Value;
        return (one - two, 1 / ((-1 / s.Group1.Slopes(one).Second) - (1 / s.Group2.Slopes(two).Second)));
    }

    private (double LogIntegral, double Mode) Integral(TwoGroupStudy s, double alpha, double mean, double tau) =>
        quadrature.Integrate(theta => s.Value(alpha, theta), theta => s.SlopesByTheta(alpha, theta), mean, tau);

    private (double LogLikelihood, double Alpha) Profile(TwoGroupStudy s, double mean, double tau)
    {
        double start = Start(s, mean);
        if (tau == 0) return (s.Value(start, mean), start);
        double alpha = start, value = Integral(s, alpha, mean, tau).LogIntegral;
        for (int i = 0; i < 100; i++)
        {
            // The top of a parabola through three points: the integral is log-concave in α, and an error of the top shows in the value only squared.
            double below = Integral(s, alpha - Reach, mean, tau).LogIntegral, above = Integral(s, alpha + Reach, mean, tau).LogIntegral;
            double step = Reach / 2 * (below - above) / (below - (2 * value) + above);
            if (!double.IsFinite(step) || Math.Abs(step) < Arrived) break;
            step = Math.Clamp(step, -LongestStep, LongestStep);
            double next = Integral(s, alpha + step, mean, tau).LogIntegral;
            for (; next < value && Math.Abs(step) > Arrived; next = Integral(s, alpha + step, mean, tau).LogIntegral)
                step /= 4;
            if (next <= value) break;
            (alpha, value) = (alpha + step, next);
        }

        return (value, alpha);
    }

    // The best α at θ = μ. The slope falls from Σx > 0 to below 0.
    private static double Start(TwoGroupStudy s, double mean)
    {
        double reach = 1;
        while (s.SlopesByAlpha(-reach, mean).First < 0 || s.SlopesByAlpha(reach, mean).First > 0)
        {
            if (reach > 500) return 0;
            reach *= 2;
        }

        return RootFinder.Find(a => s.SlopesByAlpha(a, mean).First, -reach, reach);
    }
}
