using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>A meta-analysis: one model.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Level">Level of the intervals, such as 0.95.</param>
/// <param name="Decimals">Decimals of the estimate and its intervals as printed; of percentages where the measure prints as percentage.</param>
public abstract record PooledAnalysis(string Id, double Level, int Decimals, SourceSpan Span)
{
    /// <summary>Inverse-variance weights, with equal or random effects.</summary>
    /// <param name="Measure">Effect size, by metafor's name: PLO, RR.</param>
    /// <param name="Estimator">Estimator of τ²: REML, DL …; EE for equal effects.</param>
    /// <param name="Test">z, knha (Hartung-Knapp) or adhoc.</param>
    /// <param name="Prediction">Distribution of the prediction interval: test, normal, t1 (k − 1 degrees of freedom), t2 (k − 2), or none.</param>
    public sealed record InverseVariance(
        string Id, string Measure, string Estimator, string Test, double Level, int Decimals, SourceSpan Span, string Prediction = "test")
        : PooledAnalysis(Id, Level, Decimals, Span)
    {
        /// <summary>The estimator of a model without heterogeneity.</summary>
        public const string EqualEffects = "EE";
    }

    /// <summary>The common effect of Mantel and Haenszel.</summary>
    /// <param name="Measure">RR, OR, RD, IRR or IRD.</param>
    public sealed record MantelHaenszel(string Id, string Measure, double Level, int Decimals, SourceSpan Span) : PooledAnalysis(Id, Level, Decimals, Span);

    /// <summary>Peto's one-step odds ratio.</summary>
    public sealed record Peto(string Id, double Level, int Decimals, SourceSpan Span) : PooledAnalysis(Id, Level, Decimals, Span);

    /// <summary>A generalized linear mixed model of the counts themselves, by maximum likelihood: logits of proportions, odds ratios, log rates, rate ratios.</summary>
    /// <param name="Model">For two groups UM.FS, UM.RS, CM.AL or CM.EL; null for one.</param>
    /// <param name="Test">z or t.</param>
    public sealed record Glmm(string Id, string? Model, string Test, double Level, int Decimals, SourceSpan Span) : PooledAnalysis(Id, Level, Decimals, Span);
}
