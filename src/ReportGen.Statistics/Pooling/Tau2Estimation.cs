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

    /// <summary>τ² of an estimator that is found by iteration, known already but for its last digits, with its standard error.</summary>
    public static Tau2Estimate Near(StudyEffects effects, Tau2Estimator estimator, double tau2) => estimator switch
    {
        Tau2Estimator.ML => Polished(new(effects, restricted: false), tau2),
        Tau2Estimator.REML => Polished(new(effects, restricted: true), tau2),
        Tau2Estimator.EB or Tau2Estimator.PM => GeneralizedQ.Near(effects, tau2, effects.K - 1),
        Tau2Estimator.PMM => GeneralizedQ.Near(effects, tau2, ChiSquaredDistribution.Quantile(0.5, effects.K - 1)),
        _ => throw new ArgumentOutOfRangeException(nameof(estimator), estimator, "The estimator needs no iteration."),
    };

    /// <summary>The estimator is found by iteration, and <see cref="Near"/> knows it.</summary>
    public static bool IsIterative(Tau2Estimator estimator) =>
        estimator is Tau2Estimator.ML or Tau2Estimator.REML or Tau2Estimator.EB or Tau2Estimator.PM or Tau2Estimator.PMM;

    private static Tau2Estimate Polished(LikelihoodProfile profile, double tau2) => profile.At(tau2 > 0 ? profile.Polished(tau2) : tau2);

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
