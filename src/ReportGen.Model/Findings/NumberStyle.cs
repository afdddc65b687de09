namespace ReportGen.Model.Findings;

public enum NumberStyle
{
    /// <summary>Fixed number of decimals.</summary>
    Fixed,

    /// <summary>A ratio: a fixed number of decimals; one that would print as zero has the decimals of its first digit, or "&lt;0.001" where three show none.</summary>
    Ratio,

    /// <summary>A proportion, printed as percentage.</summary>
    Percent,

    /// <summary>A p-value: "0.006", or "&lt; 0.001" below the smallest that the decimals can show.</summary>
    PValue,

    /// <summary>A p-value with its relation: "= 0.006", "&lt; 0.001".</summary>
    PRelation,

    /// <summary>The text as reported in the source; a computed number prints as with <see cref="Fixed"/>.</summary>
    AsReported,

    /// <summary>A whole number in words up to twelve: "six", "13".</summary>
    Words,
}
