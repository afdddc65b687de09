using System.Collections.Immutable;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>Pooling again and again: without each study in turn, and study after study.</summary>
public static class RepeatedPooling
{
    // With fewer studies the search for each τ² costs less than what they share.
    private const int SharesFrom = 8;

    /// <summary>
    /// Leaves out each study in turn. One row a study with finite yi and vi, in their order; none below two such studies. The estimates of τ² follow from fits to all studies, so that none
    /// needs a search of its own.
    /// </summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values.</param>
    /// <param name="options">For every fit; null for REML, z and 95 %. GENQ pools with inverse-variance weights.</param>
    public static ImmutableArray<OmittedStudy> LeaveOneOut(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, PoolingOptions? options = null)
    {
        options ??= new();
        int[] studies = [.. StudyEffects.From(yi, vi).Studies];
        if (studies.Length < 2) return [];
        double[]? tau2 = Tau2Estimation.IsIterative(options.Estimator) && studies.Length >= SharesFrom && RegressionStudies.From(yi, vi, new([]), out _, out _) is { } whole
            ? DeletedTau2.Of(whole, new(whole), options.Estimator)
            : null;
        var rows = ImmutableArray.CreateBuilder<OmittedStudy>(studies.Length);
        for (int left = 0; left < studies.Length; left++)
        {
            var others = StudyEffects.Of(yi, vi, [.. studies[..left], .. studies[(left + 1)..]]);
            double? known = tau2?[left] is { } found && double.IsFinite(found) ? found : null;
            rows.Add(new(studies[left], InverseVariance.Pool(others, options, knownTau2: known)));
        }

        return rows.MoveToImmutable();
    }

    /// <summary>Adds the studies one by one in ascending order of <paramref name="keys"/>; ties in their given order (Lau et al. 1992). A study whose key is NaN is left out.</summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values.</param>
    /// <param name="keys">k sort keys, such as years.</param>
    /// <param name="options">For every fit; null for REML, z and 95 %.</param>
    public static ImmutableArray<CumulativeStep> Cumulative(
        ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, ReadOnlySpan<double> keys, PoolingOptions? options = null)
    {
        if (keys.Length != yi.Length) throw new ArgumentException("One key a study is needed.", nameof(keys));
        options ??= new();
        double[] key = keys.ToArray();
        int[] order = [.. StudyEffects.From(yi, vi).Studies.Where(i => !double.IsNaN(key[i])).OrderBy(i => key[i])];
        var all = StudyEffects.Of(yi, vi, order);
        bool likelihood = options.Estimator is Tau2Estimator.ML or Tau2Estimator.REML, restricted = options.Estimator == Tau2Estimator.REML;
        var peaks = likelihood && order.Length >= SharesFrom && all.HasPositiveVariances && all.IsInRange ? PrefixPeaks.Of(all, restricted) : null;
        var steps = ImmutableArray.CreateBuilder<CumulativeStep>(order.Length);
        for (int last = 0; last < order.Length; last++)
        {
            var effects = StudyEffects.Of(yi, vi, order[..(last + 1)]);
            double? known = null;
            if (peaks is not null && last > 0 && new LikelihoodProfile(effects, restricted).Best(peaks[last].FallsAtZero, peaks[last].Rises) is { Failure: null } best) known = best.Tau2;
            steps.Add(new(order[last], InverseVariance.Pool(effects, options, knownTau2: known)));
        }

        return steps.MoveToImmutable();
    }
}
