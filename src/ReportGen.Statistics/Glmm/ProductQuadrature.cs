namespace ReportGen.Statistics.Glmm;

/// <summary>
/// The integral over both random effects of a study, θ = μ + τu and α + σv, by the product of two Gauss-Hermite rules about the joint mode, scaled by the triangular root of the curvature there.
/// </summary>
internal sealed class ProductQuadrature(GaussHermiteRule rule)
{
    /// <summary>The logarithm of the integral, and the mode of the integrand. <paramref name="p"/>: μ, τ, α, σ.</summary>
    public (double LogIntegral, double Alpha, double Theta) Integrate(TwoGroupStudy study, double[] p)
    {
        var (u, v) = Mode(study, p);
        var (_, _, uu, uv, vv) = Slopes(study, p, u, v);

        // M = LLᵀ is the negative Hessian; (u, v) = mode + √2 L⁻ᵀx.
        double l11 = Math.Sqrt(uu), l21 = uv / l11, l22 = Math.Sqrt(vv - (l21 * l21));
        int n = rule.Nodes.Length;
        double[] terms = new double[n * n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                double dv = Math.Sqrt(2) * rule.Nodes[j] / l22, du = ((Math.Sqrt(2) * rule.Nodes[i]) - (l21 * dv)) / l11;
                terms[(i * n) + j] = rule.LogWeights[i] + rule.LogWeights[j] + Height(study, p, u + du, v + dv);
            }
        }

        double largest = terms.Max(), sum = terms.Sum(t => Math.Exp(t - largest));
        return (largest + Math.Log(sum / (Math.PI * l11 * l22)), p[2] + (p[3] * v), p[0] + (p[1] * u));
    }

    private static double Height(TwoGroupStudy study, double[] p, double u, double v) =>
        study.Value(p[2] + (p[3] * v), p[0] + (p[1] * u)) - (u * u / 2) - (v * v / 2);

    // Slopes of the height, and its negative second derivatives.
    private static (double U, double V, double UU, double UV, double VV) Slopes(TwoGroupStudy study, double[] p, double u, double v)
    {
        var (one, two) = study.Slopes(p[2] + (p[3] * v), p[0] + (p[1] * u));
        double curvature = one.Second + two.Second, tau = p[1], sigma = p[3];
        return (
            (tau * (one.First - two.First) / 2) - u,
            (sigma * (one.First + two.First)) - v,
            1 - (tau * tau * curvature / 4),
            -tau * sigma * (one.Second - two.Second) / 2,
            1 - (sigma * sigma * curvature));
    }

    private static (double U, double V) Mode(TwoGroupStudy study, double[] p)
    {
        double u = 0, v = 0, height = Height(study, p, 0, 0);
        for (int i = 0; i < 100; i++)
        {
            var s = Slopes(study, p, u, v);
            double determinant = (s.UU * s.VV) - (s.UV * s.UV);
            double du = ((s.VV * s.U) - (s.UV * s.V)) / determinant, dv = ((s.UU * s.V) - (s.UV * s.U)) / determinant, part = 1;
            if (Math.Max(Math.Abs(du), Math.Abs(dv)) <= 1e-12 * Math.Max(1, Math.Max(Math.Abs(u), Math.Abs(v)))) return (u + du, v + dv);
            double there = Height(study, p, u + du, v + dv);
            while (there < height - (1e-12 * Math.Abs(height)) && part > 1e-12)
            {
                part /= 4;
                there = Height(study, p, u + (part * du), v + (part * dv));
            }

            (u, v, height) = (u + (part * du), v + (part * dv), there);
        }

        return (u, v);
    }
}
