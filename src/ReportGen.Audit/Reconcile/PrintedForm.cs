namespace ReportGen.Audit.Reconcile;

/// <summary>How a publication prints figures.</summary>
public enum PrintedForm
{
    /// <summary>One number.</summary>
    Number,

    /// <summary>Two limits.</summary>
    Interval,

    /// <summary>An estimate with the two limits of its interval.</summary>
    EstimateWithInterval,

    /// <summary>A mean with its standard deviation.</summary>
    MeanWithDeviation,

    /// <summary>Numbers that are added.</summary>
    Sum,

    /// <summary>No number that could be read.</summary>
    Text,
}
