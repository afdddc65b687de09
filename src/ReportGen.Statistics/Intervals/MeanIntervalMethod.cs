namespace ReportGen.Statistics.Intervals;

/// <summary>Ways to an interval of a single mean of n values with mean m and standard deviation s.</summary>
public enum MeanIntervalMethod
{
    /// <summary>m ± t s/√n, t with n − 1 degrees of freedom (Student 1908).</summary>
    Student,

    /// <summary>m ± z s/√n.</summary>
    Normal,

    /// <summary>m exp(± t s/(m √n)), by the delta method on the logarithm, t with n − 1 degrees of freedom; for means above 0.</summary>
    LogStudent,

    /// <summary>m exp(± z s/(m √n)); for means above 0.</summary>
    Log,
}
