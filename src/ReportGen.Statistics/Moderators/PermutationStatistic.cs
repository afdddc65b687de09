namespace ReportGen.Statistics.Moderators;

/// <summary>What a permutation test compares between arrangements.</summary>
public enum PermutationStatistic
{
    /// <summary>|z| or |t| of the coefficient (Higgins and Thompson 2004).</summary>
    Standardized,

    /// <summary>The size of the coefficient itself (Follmann and Proschan 1999).</summary>
    Coefficient,
}
