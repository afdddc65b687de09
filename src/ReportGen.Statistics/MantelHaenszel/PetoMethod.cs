using System.Collections.Immutable;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Statistics.MantelHaenszel;

/// <summary>Pooling of log odds ratios by Peto's one step from no effect: for rare events and groups of like size.</summary>
public static class PetoMethod
{
    /// <summary>Σ(a − E)/ΣV with the standard error 1/√ΣV, of the hypergeometric mean E and variance V of the events in group 1 (Yusuf et al. 1985).</summary>
    /// <param name="tables">k tables. Impossible ones are left out and reported.</param>
    /// <param name="options">Null for the defaults; the test of association is not computed.</param>
    /// <returns>No value for no study, and (<see cref="ProblemKind.NotEstimable"/>) when all studies are double zeros. A double zero has the weight 0.</returns>
    public static Computed<StratifiedEffect> Pool(ReadOnlySpan<TwoByTwoTable> tables, StratifiedOptions? options = null)
    {
        options ??= new();
        var effects = TwoGroupBinaryEffectSizes.Compute(
            TwoGroupBinaryMeasure.PETO, tables, new() { Correction = options.Correction ?? ContinuityCorrection.Zero, DropDoubleZeros = options.DropDoubleZeros });
        var studies = ImmutableArray.CreateBuilder<int>();
        var variances = new List<double>();
        double excess = 0, variance = 0;
        for (int i = 0; i < tables.Length; i++)
        {
            if (!tables[i].IsPossible) continue;
            var t = tables[i];
            double v = t.IsDoubleZero ? 0 : t.Events * t.NonEvents * (t.N1 / t.N) * (t.N2 / t.N / (t.N - 1));
            studies.Add(i);
            variances.Add(v);
            excess += t.IsDoubleZero ? 0 : t.A - (t.Events * (t.N1 / t.N));
            variance += v;
        }

        if (studies.Count == 0) return new(null, effects.Problems.Add(new(ProblemKind.NoStudies)));
        return new StratifiedEstimate(excess / variance, Math.Sqrt(1 / variance), [.. variances]).ToEffect(studies.ToImmutable(), effects, StratifiedTests.None, options);
    }
}
