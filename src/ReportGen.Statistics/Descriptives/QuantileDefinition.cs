namespace ReportGen.Statistics.Descriptives;

/// <summary>How a quantile of a sample is taken, by the numbers of Hyndman and Fan 1996.</summary>
public enum QuantileDefinition
{
    /// <summary>Type 7: linear between order statistics at (n − 1)p + 1; R's default, a spreadsheet's inclusive quartile.</summary>
    Linear,

    /// <summary>Type 6: linear at (n + 1)p; SPSS, Minitab, a spreadsheet's exclusive quartile.</summary>
    Weibull,

    /// <summary>Type 2: the inverse of the empirical distribution, averaged at steps; SAS and Stata.</summary>
    AveragedStep,
}
