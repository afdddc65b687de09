using MathNet.Numerics.LinearAlgebra;
using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Glmm;

/// <summary>UMRS: θ ~ N(μ, τ²) beside independent study effects ~ N(α, σ²). Parameters μ, τ, α, σ.</summary>
internal sealed class RandomStudiesModel(TwoGroupStudy[] studies, AdaptiveQuadrature quadrature, ProductQuadrature product) : MixedModel
{
    public override int Parameters => 4;

    public override double LogLikelihood(double[] parameters) => studies.Sum(s => product.Integrate(s, parameters).LogIntegral);

    public override double ConditionalLogLikelihood(double[] parameters) => studies.Sum(s =>
    {
        var integral = product.Integrate(s, parameters);
        return s.Value(integral.Alpha, integral.Theta);
    });

    public override int CountsPerStudy => 2;

    /// <summary>A fixed θ for each study beside the random study effects, which here are the linear predictors of group 2.</summary>
    public override (double LogLikelihood, double Wald) Saturated()
    {
        var search = new NewtonMaximizer(x => studies.Sum(s => Profile(s, x[0], x[1]).LogLikelihood));
        (double[] Point, double Value)? best = null;
        foreach (double sigma in new[] { 0.3, 1.5 })
            if (search.From([0, sigma]) is { } found && !(found.Value <= best?.Value))
                best = found;
        return best is { } b ? (b.Value, WaldAt(b.Point)) : (double.NaN, double.NaN);
    }

    private double Integral(TwoGroupStudy s, double alpha, double sigma, double theta) =>
        quadrature.Integrate(a => s.Value(a + (theta / 2), theta), a => s.SlopesByAlpha(a + (theta / 2), theta), alpha, sigma).LogIntegral;

    private (double LogLikelihood, double Theta) Profile(TwoGroupStudy s, double alpha, double sigma) =>
        new NewtonMaximizer(t => Integral(s, alpha, sigma, t[0])).From([0]) is { } found ? (found.Value, found.Point[0]) : (double.NaN, 0);

    // The precision of all θ is a diagonal less what estimating α and σ takes: P = D − B A⁻¹ Bᵀ. Wald's statistic is θᵀPθ − (1ᵀPθ)²/1ᵀP1.
    private double WaldAt(double[] point)
    {
        int nuisance = Math.Abs(point[1]) > 1e-4 ? 2 : 1;
        var a = Matrix<double>.Build.Dense(nuisance, nuisance);
        Vector<double> ones = Vector<double>.Build.Dense(nuisance), thetas = Vector<double>.Build.Dense(nuisance);
        double d = 0, dTheta = 0, dSquare = 0;
        foreach (var s in studies)
        {
            double theta = Profile(s, point[0], point[1]).Theta;
            var h = Matrix<double>.Build.DenseOfArray(
                new NewtonMaximizer(x => Integral(s, x[1], nuisance == 2 ? x[2] : 0, x[0])).NegativeHessian([theta, .. point[..nuisance]]));
            a += h.SubMatrix(1, nuisance, 1, nuisance);
            var b = h.Row(0).SubVector(1, nuisance);
            ones += b;
            thetas += theta * b;
            (d, dTheta, dSquare) = (d + h[0, 0], dTheta + (h[0, 0] * theta), dSquare + (h[0, 0] * theta * theta));
        }

        Vector<double> solvedOnes = a.Solve(ones), solvedThetas = a.Solve(thetas);
        double mixed = dTheta - (ones * solvedThetas), total = d - (ones * solvedOnes);
        return Math.Max(0, dSquare - (thetas * solvedThetas) - (mixed * mixed / total));
    }
}
