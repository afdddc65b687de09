namespace ReportGen.Statistics.Glmm;

/// <summary>The two groups of a study, with the linear predictors α + θ/2 and α − θ/2.</summary>
internal sealed record TwoGroupStudy(StudyLikelihood Group1, StudyLikelihood Group2)
{
    public double Value(double alpha, double theta) => Group1.Value(alpha + (theta / 2)) + Group2.Value(alpha - (theta / 2));

    /// <summary>First and second derivatives of both groups.</summary>
    public ((double First, double Second) Group1, (double First, double Second) Group2) Slopes(double alpha, double theta) =>
        (Group1.Slopes(alpha + (theta / 2)), Group2.Slopes(alpha - (theta / 2)));

    /// <summary>Derivatives by θ.</summary>
    public (double First, double Second) SlopesByTheta(double alpha, double theta)
    {
        var (one, two) = Slopes(alpha, theta);
        return ((one.First - two.First) / 2, (one.Second + two.Second) / 4);
    }

    /// <summary>Derivatives by α.</summary>
    public (double First, double Second) SlopesByAlpha(double alpha, double theta)
    {
        var (one, two) = Slopes(alpha, theta);
        return (one.First + two.First, one.Second + two.Second);
    }
}
