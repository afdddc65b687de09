using System.Collections.Immutable;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Statistics.MantelHaenszel;

/// <summary>Pooling of two groups by the method of Mantel and Haenszel: equal effects, stable with few events, no correction needed.</summary>
public static class MantelHaenszelMethod
{
    /// <summary>
    /// Pools k tables. Log odds ratio (Mantel and Haenszel 1959; Robins, Breslow and Greenland 1986) with the tests of Cochran-Mantel-Haenszel, Breslow-Day and Tarone; log risk ratio
    /// (Greenland and Robins 1985); risk difference (Sato, Greenland and Robins 1989).
    /// </summary>
    /// <param name="measure">OR, RR or RD.</param>
    /// <param name="tables">k tables. Impossible ones are left out and reported.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <returns>
    /// No value for no study, and (<see cref="ProblemKind.NotEstimable"/>) for ratios when a sum is 0: no events at all in a group, or for odds nothing but events.
    /// A double zero has the weight 0 for ratios, and counts as no difference for RD; it is left out of Q unless the options say otherwise.
    /// k = 1: Q = 0 without degrees of freedom, unless a correction moves the study's own effect.
    /// </returns>
    public static Computed<StratifiedEffect> Pool(TwoGroupBinaryMeasure measure, ReadOnlySpan<TwoByTwoTable> tables, StratifiedOptions? options = null)
    {
        options ??= new();
        var effects = TwoGroupBinaryEffectSizes.Compute(measure, tables, new() { Correction = options.Correction, DropDoubleZeros = options.DropDoubleZeros });
        var studies = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < tables.Length; i++)
            if (tables[i].IsPossible)
                studies.Add(i);
        if (studies.Count == 0) return new(null, effects.Problems.Add(new(ProblemKind.NoStudies)));
        var used = new TwoByTwoTable[studies.Count];
        for (int j = 0; j < used.Length; j++)
            used[j] = tables[studies[j]];
        var estimate = measure switch
        {
            TwoGroupBinaryMeasure.OR => MantelHaenszelEstimates.OddsRatio(used),
            TwoGroupBinaryMeasure.RR => MantelHaenszelEstimates.RiskRatio(used),
            TwoGroupBinaryMeasure.RD => MantelHaenszelEstimates.RiskDifference(used),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "The method pools OR, RR and RD."),
        };
        var tests = measure == TwoGroupBinaryMeasure.OR ? StratifiedTests.OfTables(used, Math.Exp(estimate.Estimate), options.ContinuityCorrectedTest) : StratifiedTests.None;
        return estimate.ToEffect(studies.ToImmutable(), effects, tests, options);
    }

    /// <summary>Pools k pairs of rates: log rate ratio, with the test of association, or rate difference (Rothman, Greenland and Lash 2008, chapter 15).</summary>
    /// <param name="measure">IRR or IRD.</param>
    /// <param name="group1">k values.</param>
    /// <param name="group2">k values. Studies with an impossible rate in either group are left out and reported.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <returns>As for tables.</returns>
    public static Computed<StratifiedEffect> Pool(
        TwoGroupRateMeasure measure, ReadOnlySpan<EventRate> group1, ReadOnlySpan<EventRate> group2, StratifiedOptions? options = null)
    {
        options ??= new();
        var effects = RateEffectSizes.Compute(measure, group1, group2, options.Correction, options.DropDoubleZeros);
        var studies = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < group1.Length; i++)
            if (group1[i].IsPossible && group2[i].IsPossible)
                studies.Add(i);
        if (studies.Count == 0) return new(null, effects.Problems.Add(new(ProblemKind.NoStudies)));
        var (first, second) = (new EventRate[studies.Count], new EventRate[studies.Count]);
        for (int j = 0; j < first.Length; j++)
            (first[j], second[j]) = (group1[studies[j]], group2[studies[j]]);
        var estimate = measure switch
        {
            TwoGroupRateMeasure.IRR => MantelHaenszelEstimates.RateRatio(first, second),
            TwoGroupRateMeasure.IRD => MantelHaenszelEstimates.RateDifference(first, second),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "The method pools IRR and IRD."),
        };
        var tests = measure == TwoGroupRateMeasure.IRR ? StratifiedTests.OfRates(first, second, options.ContinuityCorrectedTest) : StratifiedTests.None;
        return estimate.ToEffect(studies.ToImmutable(), effects, tests, options);
    }
}
