using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Glmm;

/// <summary>The maximum of a mixed model's likelihood. Standard deviations are its odd parameters (τ, and σ after α); those at 0 are fixed there.</summary>
internal sealed record GlmmMaximum(double[] Parameters, double LogLikelihood, double[,] Covariance, int[] Free)
{
    // Far beyond any odds; a search that gets there has no maximum to find.
    private const double Unbounded = 40;

    private static readonly double[] Starts = [0.3, 1.5];

    /// <summary>The best of all maxima found from small and large standard deviations and with each of them at 0; null when there is none.</summary>
    public static GlmmMaximum? Find(MixedModel model, bool equalEffects)
    {
        int[] all = [.. Enumerable.Range(0, model.Parameters).Where(i => !(equalEffects && i == 1))], deviations = [.. all.Where(i => i % 2 == 1)];
        var best = Better(null, model, new double[model.Parameters], [.. all.Except(deviations)]);
        double[] start = best?.Parameters ?? new double[model.Parameters];
        for (int pattern = 0; pattern < 1 << deviations.Length && deviations.Length > 0; pattern++)
        {
            double[] from = [.. start];
            for (int d = 0; d < deviations.Length; d++)
                from[deviations[d]] = Starts[(pattern >> d) & 1];
            best = Better(best, model, from, all);
        }

        return best;
    }

    /// <summary>Standard error of a parameter; null for one that is fixed.</summary>
    public double? StandardError(int parameter) => Array.IndexOf(Free, parameter) is >= 0 and var i ? Math.Sqrt(Covariance[i, i]) : null;

    /// <summary>The log-likelihood at τ, maximised by the others; NaN when the search fails.</summary>
    public double Profile(MixedModel model, double tau)
    {
        int[] free = [.. Free.Where(i => i != 1)];
        double[] at = [.. Parameters];
        at[1] = tau;
        return Search(model, at, free)?.Value ?? double.NaN;
    }

    private static GlmmMaximum? Better(GlmmMaximum? best, MixedModel model, double[] start, int[] free)
    {
        if (Search(model, start, free) is not { } found || found.Point.Any(x => Math.Abs(x) > Unbounded)) return best;
        int[] vanished = [.. free.Where(i => i % 2 == 1 && Math.Abs(found.Point[i]) < 1e-3)];
        if (vanished.Length > 0)
        {
            double[] reduced = [.. found.Point];
            foreach (int i in vanished)
                reduced[i] = 0;
            int[] rest = [.. free.Except(vanished)];
            if (Search(model, reduced, rest) is { } again && again.Value >= found.Value - 1e-10) (found, free) = (again, rest);
        }

        if (best is not null && found.Value <= best.LogLikelihood + 1e-10) return best;
        return Restricted(model, found.Point, free).Covariance([.. free.Select(i => found.Point[i])]) is { } covariance ? new(found.Point, found.Value, covariance, free) : best;
    }

    private static (double[] Point, double Value)? Search(MixedModel model, double[] start, int[] free) =>
        Restricted(model, start, free).From([.. free.Select(i => start[i])]) is { } found ? (Filled(start, free, found.Point), found.Value) : null;

    private static NewtonMaximizer Restricted(MixedModel model, double[] at, int[] free) => new(x => model.LogLikelihood(Filled(at, free, x)));

    private static double[] Filled(double[] at, int[] free, double[] values)
    {
        double[] filled = [.. at];
        for (int i = 0; i < free.Length; i++)
            filled[free[i]] = values[i];
        return filled;
    }
}
