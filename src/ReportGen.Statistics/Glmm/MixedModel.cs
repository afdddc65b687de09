namespace ReportGen.Statistics.Glmm;

/// <summary>The marginal log-likelihood of a mixed model. Its parameters begin with μ and τ.</summary>
internal abstract class MixedModel
{
    /// <summary>Number of parameters of <see cref="LogLikelihood"/>: 2, or 4 with the mean and the standard deviation of the study effects.</summary>
    public virtual int Parameters => 2;

    /// <summary>Parameters that were profiled out.</summary>
    public virtual int Profiled => 0;

    /// <summary>Counts of a study that the model explains, for BIC: 1, or 2 where neither group is conditioned upon.</summary>
    public virtual int CountsPerStudy => 1;

    public abstract double LogLikelihood(double[] parameters);

    /// <summary>The log-likelihood of the counts at the modes of the random effects.</summary>
    public abstract double ConditionalLogLikelihood(double[] parameters);

    /// <summary>With an effect of its own for each study: the log-likelihood, and Wald's statistic that they are equal.</summary>
    public abstract (double LogLikelihood, double Wald) Saturated();

    /// <summary>Wald's statistic of independent estimates with precisions.</summary>
    protected static double Wald(IEnumerable<(double Theta, double Precision)> estimates)
    {
        double sum = 0, first = 0, second = 0;
        foreach (var (theta, precision) in estimates)
            (sum, first, second) = (sum + precision, first + (precision * theta), second + (precision * theta * theta));
        return sum > 0 ? Math.Max(0, second - (first * first / sum)) : 0;
    }
}
