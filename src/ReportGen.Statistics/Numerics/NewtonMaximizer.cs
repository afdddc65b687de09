using MathNet.Numerics.LinearAlgebra;

namespace ReportGen.Statistics.Numerics;

/// <summary>
/// The maximum of a smooth function of a few variables by Newton's method on derivatives from five-point differences. Where the function is not concave, the size of each
/// eigenvalue is used, so that every step leads uphill; steps are halved until they do.
/// </summary>
internal sealed class NewtonMaximizer(Func<double[], double> f)
{
    private const double Step = 1e-3;
    private const double LongestStep = 3;
    private const int MaximumIterations = 200;

    // The library's decomposition squares the entries.
    private const double Largest = 1e100;

    /// <summary>The point from which no step leads higher, or null when the search does not end or leaves the range of doubles.</summary>
    public (double[] Point, double Value)? From(double[] start)
    {
        double[] x = [.. start];
        double value = f(x);
        for (int i = 0; i < MaximumIterations && double.IsFinite(value); i++)
        {
            double[] step = NextStep(x, value);
            double length = step.Max(Math.Abs);
            if (!double.IsFinite(length)) return null;
            if (length > LongestStep) step = Array.ConvertAll(step, s => s * LongestStep / length);
            if (Climb(x, step, value) is not { } next) return (x, value);
            bool arrived = Math.Min(length, LongestStep) < 1e-8;
            (x, value) = next;
            if (arrived) return (x, value);
        }

        return null;
    }

    /// <summary>The inverse of the negative second derivatives, or null when they are not those of a maximum.</summary>
    public double[,]? Covariance(double[] x)
    {
        var information = Matrix<double>.Build.DenseOfArray(NegativeHessian(x));
        if (information.Enumerate().Any(h => !(Math.Abs(h) < Largest))) return null;
        return information.Evd(Symmetricity.Symmetric).EigenValues.All(e => e.Real > 0) ? information.Inverse().ToArray() : null;
    }

    /// <summary>The negative second derivatives.</summary>
    public double[,] NegativeHessian(double[] x) => (-Matrix<double>.Build.DenseOfArray(Hessian(x, f(x), Differences(x)))).ToArray();

    private double[] NextStep(double[] x, double value)
    {
        var near = Differences(x);
        double[] gradient = new double[x.Length];
        for (int i = 0; i < x.Length; i++)
            gradient[i] = ((8 * (near[i][2] - near[i][1])) - (near[i][3] - near[i][0])) / (12 * StepOf(x[i]));
        var hessian = Hessian(x, value, near);
        if (x.Length == 1) return [gradient[0] / Math.Max(Math.Abs(hessian[0, 0]), 1e-12)];
        if (hessian.Cast<double>().Any(h => !(Math.Abs(h) < Largest))) return [double.NaN];
        var eigen = Matrix<double>.Build.DenseOfArray(hessian).Evd(Symmetricity.Symmetric);
        var along = eigen.EigenVectors.TransposeThisAndMultiply(Vector<double>.Build.DenseOfArray(gradient));
        for (int i = 0; i < along.Count; i++)
            along[i] /= Math.Max(Math.Abs(eigen.EigenValues[i].Real), 1e-12);
        return (eigen.EigenVectors * along).ToArray();
    }

    // A step that does not lead higher within rounding is no step.
    private (double[] Point, double Value)? Climb(double[] x, double[] step, double value)
    {
        for (double part = 1; part > 1e-6; part /= 4)
        {
            double[] next = [.. x.Zip(step, (a, s) => a + (part * s))];
            double there = f(next);
            if (there > value) return (next, there);
        }

        return null;
    }

    private static double StepOf(double x) => Step * Math.Max(1, Math.Abs(x));

    // The values two and one steps below and above, along each axis.
    private double[][] Differences(double[] x) =>
        [.. Enumerable.Range(0, x.Length).Select(i => Array.ConvertAll([-2, -1, 1, 2], steps => f(Moved(x, i, steps))))];

    private double[,] Hessian(double[] x, double value, double[][] near)
    {
        var hessian = new double[x.Length, x.Length];
        for (int i = 0; i < x.Length; i++)
        {
            double h = StepOf(x[i]);
            hessian[i, i] = ((16 * (near[i][1] + near[i][2])) - (near[i][0] + near[i][3]) - (30 * value)) / (12 * h * h);
            for (int j = 0; j < i; j++)
            {
                double mixed = f(Moved(Moved(x, i, 1), j, 1)) + f(Moved(Moved(x, i, -1), j, -1)) - f(Moved(Moved(x, i, 1), j, -1)) - f(Moved(Moved(x, i, -1), j, 1));
                hessian[i, j] = hessian[j, i] = mixed / (4 * h * StepOf(x[j]));
            }
        }

        return hessian;
    }

    private static double[] Moved(double[] x, int i, int steps)
    {
        double[] moved = [.. x];
        moved[i] += steps * StepOf(x[i]);
        return moved;
    }
}
