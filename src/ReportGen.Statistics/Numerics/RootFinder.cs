namespace ReportGen.Statistics.Numerics;

/// <summary>Roots of a continuous function of one variable inside a bracket, to machine precision.</summary>
internal static class RootFinder
{
    private const int MaximumIterations = 400;

    /// <summary>
    /// The point between <paramref name="a"/> and <paramref name="b"/> where <paramref name="f"/> changes its sign (Brent 1973, chapter 4). The values at
    /// the two ends must not have the same strict sign. Stops when the bracket cannot be narrowed in double precision.
    /// </summary>
    public static double Find(Func<double, double> f, double a, double b)
    {
        return Find(f, a, f(a), b, f(b));
    }

    /// <summary>The same with the values at both ends known.</summary>
    public static double Find(Func<double, double> f, double a, double fa, double b, double fb)
    {
        if (fa == 0) return a;
        if (fb == 0) return b;
        if (Math.Sign(fa) == Math.Sign(fb)) throw new ArgumentException("The function has the same sign at both ends of the bracket.", nameof(b));
        double c = a, fc = fa, step = b - a, before = step;
        for (int i = 0; i < MaximumIterations; i++)
        {
            if (Math.Abs(fc) < Math.Abs(fb))
                (a, b, c, fa, fb, fc) = (b, c, b, fb, fc, fb);
            double tolerance = Math.BitIncrement(Math.Abs(b)) - Math.Abs(b);
            double half = 0.5 * (c - b);
            if (Math.Abs(half) <= tolerance || fb == 0) return b;
            (step, before) = NextStep(a, b, c, fa, fb, fc, half, tolerance, before, step);
            a = b;
            fa = fb;
            b += Math.Abs(step) > tolerance ? step : Math.CopySign(tolerance, half);
            fb = f(b);
            if (Math.Sign(fb) == Math.Sign(fc))
            {
                c = a;
                fc = fa;
                before = step = b - a;
            }
        }

        return b;
    }

    private static (double Step, double Before) NextStep(
        double a, double b, double c, double fa, double fb, double fc, double half, double tolerance, double before, double last)
    {
        if (Math.Abs(before) < tolerance || Math.Abs(fa) <= Math.Abs(fb)) return (half, half);
        double s = fb / fa, p, q;
        if (a == c)
        {
            p = 2 * half * s;
            q = 1 - s;
        }
        else
        {
            double r = fb / fc, t = fa / fc;
            p = s * ((2 * half * t * (t - r)) - ((b - a) * (r - 1)));
            q = (t - 1) * (r - 1) * (s - 1);
        }

        if (p > 0) q = -q;
        else p = -p;
        bool interpolates = 2 * p < Math.Min((3 * half * q) - Math.Abs(tolerance * q), Math.Abs(before * q));
        return interpolates ? (p / q, last) : (half, half);
    }
}
