namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>Methods of the fail-safe number.</summary>
public enum FailSafeMethod
{
    /// <summary>Rosenthal 1979: studies averaging z = 0 that bring Stouffer's one-sided p above α.</summary>
    Rosenthal,

    /// <summary>Orwin 1983: studies averaging no effect that bring the mean effect to a target.</summary>
    Orwin,

    /// <summary>Rosenberg 2005: studies of mean weight and no effect that bring the two-sided p of the equal-effects estimate above α.</summary>
    Rosenberg,
}
