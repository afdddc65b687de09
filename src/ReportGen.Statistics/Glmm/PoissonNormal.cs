using System.Collections.Immutable;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Statistics.Glmm;

/// <summary>Incidence rates pooled by the Poisson-normal model: Poisson counts, log rates normal between studies.</summary>
public static class PoissonNormal
{
    /// <summary>xi ~ Poisson(ti e^θi), θi ~ N(μ, τ²), by maximum likelihood (Stijnen, Hamza and Özdemir 2010).</summary>
    /// <param name="rates">k values. Impossible ones are left out and reported.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <returns>As <see cref="LogisticNormal.Pool"/>; out of range are more than 10⁹ events, and times beyond 10¹⁵ or below 10⁻¹⁵.</returns>
    public static Computed<GlmmEffect> Pool(ReadOnlySpan<EventRate> rates, GlmmOptions? options = null)
    {
        options ??= new();
        var effects = RateEffectSizes.Compute(RateMeasure.IRLN, rates);
        var used = ImmutableArray.CreateBuilder<int>();
        var counts = new List<(double X, double T)>();
        for (int i = 0; i < rates.Length; i++)
        {
            if (effects.Yi[i] is null) continue;
            if (!GlmmFit.IsTractable(rates[i])) return new(null, effects.Problems.Add(new(ProblemKind.OutOfRange)));
            used.Add(i);
            counts.Add((rates[i].Events, rates[i].PersonTime));
        }

        // In an order of their own, so that the order of rows does not show in any digit.
        StudyLikelihood[] likelihoods = [.. counts.Order().Select(c => new PoissonLikelihood(c.X, c.T))];
        return GlmmFit.Of(
            new OneEffectModel(likelihoods, new(new(options.Nodes ?? 51))), likelihoods.Select(l => l.Trend), used.ToImmutable(), effects, effects.Problems, options);
    }
}
