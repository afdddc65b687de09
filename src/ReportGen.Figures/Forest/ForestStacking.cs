namespace ReportGen.Figures.Forest;

/// <summary>What stands below names and estimates, for want of room beside them.</summary>
internal enum ForestStacking
{
    Nothing,

    /// <summary>The judgements of the risk of bias.</summary>
    Bias,

    /// <summary>Judgements, what the groups report, weights, and the further figures of the rows.</summary>
    All,
}
