using ReportGen.Statistics.Distributions;

namespace ReportGen.Statistics.Pooling;

/// <summary>τ² by the estimator asked for.</summary>
internal static class Tau2Estimation
{
    /// <summary>τ² of k ≥ 1 studies; weights are those of GENQ, in the order of the studies, and empty otherwise.</summary>
    public static Tau2Estimate Estimate(StudyEffects effects, Tau2Estimator estimator, double[] weights)
    {
        bool needsInverse = estimator is not (Tau2Estimator.HE or Tau2Estimator.SJ or Tau2Estimator.REML or Tau2Estimator.EB or Tau2Estimator.ML);
        if (needsInverse && !effects.HasPositiveVariances) return Tau2Estimate.Failed(ProblemKind.NonPositiveVariance);
        if (estimator == Tau2Estimator.EE || effects.K == 1) return new(0, null);
        var estimate = OfSeveral(effects, estimator, weights);
        bool unusable = estimate.Failure is null && !(effects.SmallestV + estimate.Tau2 > 0);
        return unusable ? Tau2Estimate.Failed(ProblemKind.NonPositiveVariance) : estimate;
    }

    private static Tau2Estimate OfSeveral(StudyEffects effects, Tau2Estimator estimator, double[] weights) => estimator switch
    {
        Tau2Estimator.DL => MomentEstimators.DerSimonianLaird(effects),
        Tau2Estimator.HE => MomentEstimators.Hedges(effects),
        Tau2Estimator.HS => MomentEstimators.HunterSchmidt(effects, 1),
        Tau2Estimator.HSk => MomentEstimators.HunterSchmidt(effects, (double)effects.K / (effects.K - 1)),
        Tau2Estimator.SJ => MomentEstimators.SidikJonkman(effects),
        Tau2Estimator.ML => new LikelihoodProfile(effects, restricted: false).Maximum(),
        Tau2Estimator.REML => new LikelihoodProfile(effects, restricted: true).Maximum(),
        Tau2Estimator.EB or Tau2Estimator.PM => GeneralizedQ.Estimate(effects, effects.K - 1),
        Tau2Estimator.PMM => GeneralizedQ.Estimate(effects, ChiSquaredDistribution.Quantile(0.5, effects.K - 1)),
        Tau2Estimator.DLIT => MomentEstimators.Iterated(effects),
        Tau2Estimator.GENQ => MomentEstimators.GeneralizedQ(effects, weights),
        _ => throw new ArgumentOutOfRangeException(nameof(estimator), estimator, "Unknown estimator."),
    };
}
