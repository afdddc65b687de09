using System.Collections.Immutable;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Statistics.Glmm;

/// <summary>Proportions pooled by the logistic-normal model: binomial counts, logits normal between studies. No correction is needed for studies without events.</summary>
public static class LogisticNormal
{
    /// <summary>xi ~ Binomial(ni, 1/(1 + e^−θi)), θi ~ N(μ, τ²), by maximum likelihood (Hamza, van Houwelingen and Stijnen 2008).</summary>
    /// <param name="events">xi, k values.</param>
    /// <param name="trials">ni, k values. Studies with impossible counts are left out and reported.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <returns>
    /// No value for no study; (<see cref="ProblemKind.OutOfRange"/>) for more than 10⁹ trials in a study; (<see cref="ProblemKind.UnboundedLikelihood"/>) when all studies are without events, or all with nothing but events, and, unless effects are equal, when all are one or the other; (<see cref="ProblemKind.NotConverged"/>) when no
    /// maximum is found. One study: τ² = 0.
    /// </returns>
    public static Computed<GlmmEffect> Pool(ReadOnlySpan<double> events, ReadOnlySpan<double> trials, GlmmOptions? options = null)
    {
        options ??= new();
        var effects = ProportionEffectSizes.Compute(ProportionMeasure.PLO, events, trials);
        var used = ImmutableArray.CreateBuilder<int>();
        var counts = new List<(double X, double N)>();
        for (int i = 0; i < events.Length; i++)
        {
            if (effects.Yi[i] is null) continue;
            used.Add(i);
            counts.Add((events[i], trials[i]));
        }

        if (!counts.TrueForAll(c => GlmmFit.IsTractable(c.N))) return new(null, effects.Problems.Add(new(ProblemKind.OutOfRange)));

        // In an order of their own, so that the order of rows does not show in any digit.
        StudyLikelihood[] likelihoods = [.. counts.Order().Select(c => new BinomialLikelihood(c.X, c.N, 0))];
        return GlmmFit.Of(
            new OneEffectModel(likelihoods, new(new(options.Nodes ?? 51))), likelihoods.Select(l => l.Trend), used.ToImmutable(), effects, effects.Problems, options);
    }
}
