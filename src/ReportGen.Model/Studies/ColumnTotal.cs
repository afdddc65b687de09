namespace ReportGen.Model.Studies;

/// <summary>What a total row says of a column.</summary>
public enum ColumnTotal
{
    None,
    Sum,
    Mean,

    /// <summary>Unweighted mean and standard deviation of what the rows report.</summary>
    MeanSd,
    Median,

    /// <summary>Smallest to largest.</summary>
    Range,
}
