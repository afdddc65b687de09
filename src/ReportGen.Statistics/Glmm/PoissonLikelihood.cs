using ReportGen.Statistics.Distributions;

namespace ReportGen.Statistics.Glmm;

/// <summary>x events in the time t at the rate e^θ.</summary>
internal sealed class PoissonLikelihood(double x, double t) : StudyLikelihood
{
    private readonly double _constant = (x * Math.Log(t)) - GammaFunction.Log(x + 1);

    public override int? Trend => x == 0 ? -1 : 0;

    public override (double LogLikelihood, double? Theta) Maximum => x == 0 ? (0, null) : (Value(Math.Log(x / t)), Math.Log(x / t));

    public override double Value(double theta) => _constant + (x * theta) - (t * Math.Exp(theta));

    public override (double First, double Second) Slopes(double theta)
    {
        double mean = t * Math.Exp(theta);
        return (x - mean, -mean);
    }
}
