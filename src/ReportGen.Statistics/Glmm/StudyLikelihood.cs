namespace ReportGen.Statistics.Glmm;

/// <summary>The log-likelihood of a study's counts as a concave function of its true effect.</summary>
internal abstract class StudyLikelihood
{
    /// <summary>ln L(θ), with all constants.</summary>
    public abstract double Value(double theta);

    /// <summary>First and second derivative of ln L by θ.</summary>
    public abstract (double First, double Second) Slopes(double theta);

    /// <summary>1 when ln L grows for ever, −1 when it falls for ever, 0 when it has its maximum at a finite θ, null when the counts tell nothing of θ.</summary>
    public abstract int? Trend { get; }

    /// <summary>The largest ln L, and the θ where it is reached; 0 and null when it is reached nowhere.</summary>
    public abstract (double LogLikelihood, double? Theta) Maximum { get; }
}
