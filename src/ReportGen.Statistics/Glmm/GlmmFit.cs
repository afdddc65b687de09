using System.Collections.Immutable;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Numerics;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Glmm;

/// <summary>Fits a mixed model and reports it.</summary>
internal static class GlmmFit
{
    private const double LargestTau = 100;

    // Beyond, differences of log-likelihoods have no digits left, and log rates lie where no search begins.
    private const double MostCounts = 1e9;
    private const double LongestTime = 1e15;

    /// <summary>Counts that the arithmetic carries.</summary>
    public static bool IsTractable(double counts) => counts <= MostCounts;

    /// <summary>Events and time that the arithmetic carries.</summary>
    public static bool IsTractable(EventRate rate) => rate.Events <= MostCounts && rate.PersonTime is <= LongestTime and >= 1 / LongestTime;

    /// <summary>
    /// <paramref name="trends"/> says of each study whether its effect alone would be infinite: when all that tell anything say so in the same direction, so is the pooled one, and when in both, the variance.
    /// <paramref name="effects"/> are the studies' corrected effect sizes, for I².
    /// </summary>
    public static Computed<GlmmEffect> Of(MixedModel model, IEnumerable<int?> trends, ImmutableArray<int> studies, EffectSizeSet effects, ImmutableArray<Problem> problems, GlmmOptions options)
    {
        if (studies.Length == 0) return new(null, problems.Add(new(ProblemKind.NoStudies)));
        int[] directions = [.. trends.OfType<int>().Distinct()];
        if (directions.Length == 0) return new(null, problems.Add(new(ProblemKind.NotEstimable)));
        if (studies.Length == 1) problems = problems.Add(new(ProblemKind.SingleStudy, studies));
        bool equal = options.EqualEffects || studies.Length == 1;

        // Infinite in both directions: the likelihood grows with τ for ever, while a common effect is finite.
        if (directions is [not 0] || (!equal && !directions.Contains(0))) return new(null, problems.Add(new(ProblemKind.UnboundedLikelihood)));
        if (GlmmMaximum.Find(model, equal) is not { } maximum) return new(null, problems.Add(new(ProblemKind.NotConverged)));
        var common = equal ? maximum : GlmmMaximum.Find(model, equalEffects: true);
        var saturated = model.Saturated();
        if (common is null || !double.IsFinite(saturated.LogLikelihood)) return new(null, problems.Add(new(ProblemKind.NotConverged)));
        return new(Effect(model, maximum, common.LogLikelihood, saturated, studies, effects, equal, options), problems);
    }

    private static GlmmEffect Effect(
        MixedModel model, GlmmMaximum maximum, double commonLogLikelihood, (double LogLikelihood, double Wald) saturated, ImmutableArray<int> studies, EffectSizeSet effects, bool equal,
        GlmmOptions options)
    {
        double[] p = maximum.Parameters;
        double estimate = p[0], error = maximum.StandardError(0)!.Value, tau2 = p[1] * p[1];
        int df = studies.Length - 1, parameters = model.Parameters + model.Profiled - (equal ? 1 : 0);
        bool usesT = options.UsesT && df > 0;
        double critical = CriticalValue.Of(options.Level, usesT ? df : null), statistic = estimate / error;
        double[] yi = [.. effects.Yi.Select(y => y ?? double.NaN)], vi = [.. effects.Vi.Select(v => v ?? double.NaN)];
        double? typical = StudyEffects.From(yi, vi) is { K: > 1, HasPositiveVariances: true } finite ? CochranQ.TypicalVariance(finite) : null;
        double logLikelihood = maximum.LogLikelihood;
        return new()
        {
            Options = options,
            K = studies.Length,
            Studies = studies,
            Estimate = estimate,
            StandardError = error,
            Statistic = statistic,
            DegreesOfFreedom = usesT ? df : null,
            PValue = usesT ? StudentDistribution.TwoSided(statistic, df) : NormalDistribution.TwoSided(statistic),
            ConfidenceInterval = Around(estimate, critical * error),
            PredictionInterval = equal ? null : Around(estimate, critical * Math.Sqrt((error * error) + tau2)),
            Tau2 = tau2,
            StandardErrorOfTau = maximum.StandardError(1),
            Tau2Interval = equal || model.Parameters > 2 || !options.WithTau2Interval ? null : ProfileInterval(model, maximum, options.Level),
            Sigma2 = model.Parameters > 2 ? p[3] * p[3] : null,
            I2 = typical is { } s ? CochranQ.I2(tau2, s) : 0,
            H2 = typical is { } t ? CochranQ.H2(tau2, t) : 1,
            LikelihoodRatioTest = ChiSquaredTest.Of(Math.Max(0, 2 * (saturated.LogLikelihood - commonLogLikelihood)), df),
            WaldTest = ChiSquaredTest.Of(saturated.Wald, df),
            Fit = new(logLikelihood, (-2 * logLikelihood) + (2 * parameters), (-2 * logLikelihood) + (parameters * Math.Log(studies.Length * model.CountsPerStudy))),
            ConditionalLogLikelihood = model.ConditionalLogLikelihood(p),
        };
    }

    private static Interval Around(double estimate, double half) => new(estimate - half, estimate + half);

    private static Interval? ProfileInterval(MixedModel model, GlmmMaximum maximum, double level)
    {
        double limit = maximum.LogLikelihood - (0.5 * ChiSquaredDistribution.Quantile(level, 1)), tau = Math.Abs(maximum.Parameters[1]);
        double Excess(double t) => maximum.Profile(model, t) - limit;
        double lower = tau == 0 || !(Excess(0) < 0) ? 0 : RootFinder.Find(Excess, 0, tau);
        double near = tau, far = Math.Max(2 * tau, 0.1), above = Excess(far);
        while (above > 0 && far < LargestTau)
        {
            (near, far) = (far, 2 * far);
            above = Excess(far);
        }

        if (!(above <= 0)) return null;
        double upper = RootFinder.Find(Excess, near, far);
        return new(lower * lower, upper * upper);
    }
}
