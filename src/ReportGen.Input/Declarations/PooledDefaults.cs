namespace ReportGen.Input.Declarations;

/// <summary>What an outcome says for all its analyses; null where each analysis must say it.</summary>
internal sealed record PooledDefaults(string? Measure, double? Level, int? Decimals)
{
    /// <summary>Of outcomes whose analyses say everything themselves.</summary>
    public static readonly PooledDefaults None = new(null, null, null);
}
