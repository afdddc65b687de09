using System.Collections.Immutable;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Glmm;

/// <summary>A pooled effect by a generalized linear mixed model, by maximum likelihood, on the scale of the linear predictor: logit, log rate, log odds or rate ratio.</summary>
public sealed record GlmmEffect
{
    /// <summary>The choices made.</summary>
    public required GlmmOptions Options { get; init; }

    /// <summary>Number of studies in the model.</summary>
    public required int K { get; init; }

    /// <summary>Zero-based positions, in the arrays handed in, of those studies.</summary>
    public required ImmutableArray<int> Studies { get; init; }

    /// <summary>μ̂.</summary>
    public required double Estimate { get; init; }

    /// <summary>From the second derivatives of the log-likelihood by all parameters, τ included unless it is 0.</summary>
    public required double StandardError { get; init; }

    /// <summary>z or t of the test against 0.</summary>
    public required double Statistic { get; init; }

    /// <summary>Of t; null for z.</summary>
    public required int? DegreesOfFreedom { get; init; }

    /// <summary>Two-sided p of the test against 0.</summary>
    public required double PValue { get; init; }

    /// <summary>Confidence interval of <see cref="Estimate"/>.</summary>
    public required Interval ConfidenceInterval { get; init; }

    /// <summary>μ̂ ± c √(SE² + τ²); null for equal effects.</summary>
    public required Interval? PredictionInterval { get; init; }

    /// <summary>Between-study variance of the effects; 0 at the boundary and for equal effects.</summary>
    public required double Tau2 { get; init; }

    /// <summary>√τ².</summary>
    public double Tau => Math.Sqrt(Tau2);

    /// <summary>Standard error of √τ²; null when it is 0.</summary>
    public required double? StandardErrorOfTau { get; init; }

    /// <summary>Profile-likelihood interval of τ²; null for equal effects, for UMRS, where it was not asked for, and when the likelihood does not fall enough up to τ = 100.</summary>
    public required Interval? Tau2Interval { get; init; }

    /// <summary>Variance of the study effects of UMRS; null for the other models.</summary>
    public required double? Sigma2 { get; init; }

    /// <summary>100 τ²/(τ² + s²), s² the typical sampling variance of the studies' corrected effect sizes (Higgins and Thompson 2002), as a rough guide.</summary>
    public required double I2 { get; init; }

    /// <summary>(τ² + s²)/s².</summary>
    public required double H2 { get; init; }

    /// <summary>Likelihood-ratio test that the effects are equal, against an effect of its own for each study.</summary>
    public required ChiSquaredTest LikelihoodRatioTest { get; init; }

    /// <summary>Wald's test of the same; studies whose own effect is infinite have no weight in it.</summary>
    public required ChiSquaredTest WaldTest { get; init; }

    /// <summary>Marginal log-likelihood with all constants, and criteria. The parameters are all those of the model; BIC counts the studies, twice where both groups are modelled (UMFS, UMRS).</summary>
    public required FitStatistics Fit { get; init; }

    /// <summary>Log-likelihood of the counts at each study's most probable effect, without the density of the effects: what programs built on glmer print for models with one random effect.</summary>
    public required double ConditionalLogLikelihood { get; init; }
}
