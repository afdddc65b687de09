using System.Collections.Immutable;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Statistics.Glmm;

/// <summary>Log odds and rate ratios pooled by generalized linear mixed models, without corrections.</summary>
public static class TwoGroupGlmm
{
    /// <summary>
    /// Log odds ratio. The groups' logits are α + θ/2 and α − θ/2, θ ~ N(μ, τ²), with α as <see cref="GlmmModel"/> says; or given the margins, by
    /// Fisher's noncentral hypergeometric distribution (CMEL; whole counts below 10⁷ a study only) or its binomial approximation a ~ Binomial(a + c, logit ln(n1/n2) + θ) (CMAL).
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="tables">k tables. Impossible ones, and those without events or with nothing but events in both groups, are left out and reported.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <returns>As <see cref="LogisticNormal.Pool"/>; unbounded when the events of all studies lie in the same group.</returns>
    public static Computed<GlmmEffect> PoolOddsRatio(GlmmModel model, ReadOnlySpan<TwoByTwoTable> tables, GlmmOptions? options = null)
    {
        options ??= new();
        bool whole = true;
        foreach (var t in tables)
            whole &= !t.IsPossible || (t.A % 1 == 0 && t.B % 1 == 0 && t.C % 1 == 0 && t.D % 1 == 0);
        if (model == GlmmModel.CMEL && !whole) return new(null, [new Problem(ProblemKind.InvalidCounts)]);
        var effects = TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.OR, tables, new() { DropDoubleZeros = true });
        var used = Used(effects);
        TwoByTwoTable[] studies = new TwoByTwoTable[used.Length];
        for (int j = 0; j < studies.Length; j++)
            studies[j] = tables[used[j]];

        // In an order of their own, so that the order of rows does not show in any digit.
        studies = [.. studies.OrderBy(t => (t.A, t.B, t.C, t.D))];
        bool isTractable = Array.TrueForAll(studies, t => GlmmFit.IsTractable(t.N)) && (model != GlmmModel.CMEL || Array.TrueForAll(studies, HypergeometricLikelihood.IsTractable));
        if (!isTractable) return new(null, effects.Problems.Add(new(ProblemKind.OutOfRange)));
        StudyLikelihood[] conditional = model switch
        {
            GlmmModel.CMAL => [.. studies.Select(t => new BinomialLikelihood(t.A, t.Events, Math.Log(t.N1 / t.N2)))],
            GlmmModel.CMEL => [.. studies.Select(t => new HypergeometricLikelihood(t))],
            _ => [],
        };
        TwoGroupStudy[] pairs = [.. studies.Select(t => new TwoGroupStudy(new BinomialLikelihood(t.A, t.N1, 0), new BinomialLikelihood(t.C, t.N2, 0)))];
        return Fit(model, conditional, pairs, model == GlmmModel.CMAL ? conditional.Select(l => l.Trend) : studies.Select(HypergeometricLikelihood.TrendOf), used, effects, options);
    }

    /// <summary>
    /// Log rate ratio. The groups' log rates are α + θ/2 and α − θ/2, θ ~ N(μ, τ²); or given the events of both groups, x1 ~ Binomial(x1 + x2, logit ln(t1/t2) + θ) (CMEL).
    /// </summary>
    /// <param name="model">UMFS, UMRS or CMEL.</param>
    /// <param name="group1">k values.</param>
    /// <param name="group2">k values. Studies with an impossible rate, or without events, in both groups are left out and reported.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <returns>As <see cref="PoolOddsRatio"/>.</returns>
    public static Computed<GlmmEffect> PoolRateRatio(GlmmModel model, ReadOnlySpan<EventRate> group1, ReadOnlySpan<EventRate> group2, GlmmOptions? options = null)
    {
        if (model == GlmmModel.CMAL) throw new ArgumentOutOfRangeException(nameof(model), model, "Rates have no approximate conditional model; the exact one is binomial.");
        options ??= new();
        var effects = RateEffectSizes.Compute(TwoGroupRateMeasure.IRR, group1, group2, dropDoubleZeros: true);
        var used = Used(effects);
        var counts = new (double X1, double T1, double X2, double T2)[used.Length];
        for (int j = 0; j < counts.Length; j++)
        {
            EventRate one = group1[used[j]], two = group2[used[j]];
            if (!GlmmFit.IsTractable(one) || !GlmmFit.IsTractable(two)) return new(null, effects.Problems.Add(new(ProblemKind.OutOfRange)));
            counts[j] = (one.Events, one.PersonTime, two.Events, two.PersonTime);
        }

        Array.Sort(counts);
        var pairs = new TwoGroupStudy[used.Length];
        var conditional = new StudyLikelihood[used.Length];
        for (int j = 0; j < pairs.Length; j++)
        {
            var (x1, t1, x2, t2) = counts[j];
            pairs[j] = new(new PoissonLikelihood(x1, t1), new PoissonLikelihood(x2, t2));
            conditional[j] = new BinomialLikelihood(x1, x1 + x2, Math.Log(t1 / t2));
        }

        return Fit(model, conditional, pairs, conditional.Select(l => l.Trend), used, effects, options);
    }

    private static ImmutableArray<int> Used(EffectSizeSet effects) => [.. Enumerable.Range(0, effects.Yi.Length).Where(i => effects.Yi[i] is not null)];

    private static Computed<GlmmEffect> Fit(
        GlmmModel model, StudyLikelihood[] conditional, TwoGroupStudy[] pairs, IEnumerable<int?> trends, ImmutableArray<int> used, EffectSizeSet effects, GlmmOptions options)
    {
        var rule = new GaussHermiteRule(options.Nodes ?? (model == GlmmModel.UMRS ? 15 : 51));
        MixedModel mixed = model switch
        {
            GlmmModel.UMFS => new FixedStudiesModel(pairs, new(rule)),
            GlmmModel.UMRS => new RandomStudiesModel(pairs, new(rule), new(rule)),
            _ => new OneEffectModel(conditional, new(rule)),
        };
        return GlmmFit.Of(mixed, trends, used, effects, effects.Problems, options);
    }
}
