namespace ReportGen.Model.Findings;

/// <summary>How a number prints: style, decimals, and what follows a single number (never the limits of an interval), such as a percent sign.</summary>
public sealed record NumberFormat(NumberStyle Style, int Decimals, string Suffix = "")
{
    /// <summary>An interval prints as a pair for brackets, "0.33, 0.73", and not as a range, "0.33–0.73".</summary>
    public bool IsPair { get; init; }

    public static readonly NumberFormat Integer = new(NumberStyle.Fixed, 0);

    public static NumberFormat Fixed(int decimals) => new(NumberStyle.Fixed, decimals);

    public static NumberFormat Ratio(int decimals) => new(NumberStyle.Ratio, decimals);

    public static NumberFormat Percent(int decimals) => new(NumberStyle.Percent, decimals, "%");

    public static NumberFormat PValue(int decimals = 3) => new(NumberStyle.PValue, decimals);
}
