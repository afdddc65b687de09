using ReportGen.Statistics.Distributions;

namespace ReportGen.Statistics.Glmm;

/// <summary>x events in n trials with the logit <paramref name="offset"/> + θ.</summary>
internal sealed class BinomialLikelihood(double x, double n, double offset) : StudyLikelihood
{
    private readonly double _constant = -GammaFunction.LogBeta(x + 1, n - x + 1) - Math.Log(n + 1);

    public override int? Trend => n == 0 ? null : x == 0 ? -1 : x == n ? 1 : 0;

    public override (double LogLikelihood, double? Theta) Maximum =>
        x == 0 || x == n ? (0, null) : (Value(Math.Log(x / (n - x)) - offset), Math.Log(x / (n - x)) - offset);

    public override double Value(double theta)
    {
        double eta = offset + theta;

        // ln(1 + e^η) without overflow.
        return _constant + (x * eta) - (n * (Math.Max(eta, 0) + GammaFunction.LogOnePlus(Math.Exp(-Math.Abs(eta)))));
    }

    public override (double First, double Second) Slopes(double theta)
    {
        double p = 1 / (1 + Math.Exp(-offset - theta));
        return (x - (n * p), -n * p * (1 - p));
    }
}
