namespace ReportGen.Statistics.Glmm;

/// <summary>
/// ln ∫ L(μ + τu) φ(u) du of one study by Gauss-Hermite quadrature about the mode of the integrand, scaled by its curvature there (Liu and Pierce 1994; Pinheiro and Bates 1995).
/// One node is Laplace's approximation. At τ = 0 it is ln L(μ), whatever the nodes.
/// </summary>
internal sealed class AdaptiveQuadrature(GaussHermiteRule rule)
{
    /// <summary>The logarithm of the integral, and the mode of the integrand as θ = μ + τu.</summary>
    public (double LogIntegral, double Mode) Integrate(Func<double, double> value, Func<double, (double First, double Second)> slopes, double mean, double tau)
    {
        double u = Mode(value, slopes, mean, tau);
        double width = Math.Sqrt(2 / (1 - (tau * tau * slopes(mean + (tau * u)).Second)));
        double[] terms = new double[rule.Nodes.Length];
        double largest = double.NegativeInfinity;
        for (int i = 0; i < terms.Length; i++)
        {
            double at = u + (width * rule.Nodes[i]);
            terms[i] = rule.LogWeights[i] + value(mean + (tau * at)) - (at * at / 2);
            largest = Math.Max(largest, terms[i]);
        }

        double sum = 0;
        foreach (double term in terms)
            sum += Math.Exp(term - largest);
        return (largest + Math.Log(sum * width / Math.Sqrt(2 * Math.PI)), mean + (tau * u));
    }

    // The integrand is log-concave: Newton's steps, halved while they lead down, arrive.
    private static double Mode(Func<double, double> value, Func<double, (double First, double Second)> slopes, double mean, double tau)
    {
        if (tau == 0) return 0;
        double u = 0, height = value(mean);
        for (int i = 0; i < 100; i++)
        {
            var (first, second) = slopes(mean + (tau * u));
            double step = ((tau * first) - u) / (1 - (tau * tau * second));
            if (Math.Abs(step) <= 1e-12 * Math.Max(1, Math.Abs(u))) return u + step;
            double next = u + step, there = value(mean + (tau * next)) - (next * next / 2);
            while (there < height - (1e-12 * Math.Abs(height)) && Math.Abs(next - u) > 1e-12)
            {
                next = u + ((next - u) / 4);
                there = value(mean + (tau * next)) - (next * next / 2);
            }

            (u, height) = (next, there);
        }

        return u;
    }
}
