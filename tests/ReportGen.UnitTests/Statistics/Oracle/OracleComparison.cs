namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>One comparison of a number of a file: with which value, and how near they must be.</summary>
internal readonly record struct OracleComparison(double? Actual, double Relative, double Scale)
{
    /// <summary>|actual − reference| ≤ relative · max(|reference|, scale), or neither has a value.</summary>
    public bool Accepts(double? reference) => (reference, Actual) switch
    {
        (null, null) => true,
        ({ } r, { } a) => r == a || Math.Abs(a - r) <= Relative * Math.Max(Math.Abs(r), Scale),
        _ => false,
    };
}
