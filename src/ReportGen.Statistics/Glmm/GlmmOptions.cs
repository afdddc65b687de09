namespace ReportGen.Statistics.Glmm;

/// <summary>The choices of a generalized linear mixed model.</summary>
public sealed record GlmmOptions
{
    /// <summary>No differences between studies: τ² is 0.</summary>
    public bool EqualEffects { get; init; }

    /// <summary>Test and interval by t(k − 1) instead of the normal distribution.</summary>
    public bool UsesT { get; init; }

    /// <summary>Level of the confidence and prediction intervals, a fraction between 0 and 1.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>Whether to seek <see cref="GlmmEffect.Tau2Interval"/>, which takes several times as long as all the rest: each limit is a search over fits.</summary>
    public bool WithTau2Interval { get; init; } = true;

    /// <summary>Quadrature nodes a random effect; 1 is Laplace's approximation. Null for 51, where the figures of sparse data have settled, and 15 where a study has two random effects.</summary>
    public int? Nodes { get; init; }
}
