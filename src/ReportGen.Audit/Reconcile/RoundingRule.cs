using ReportGen.Analysis.Alternatives;
using ReportGen.Model.Findings;

namespace ReportGen.Audit.Reconcile;

/// <summary>A way to round a number for print.</summary>
/// <param name="Key">By which the change is worded; empty for the customary way, half away from zero.</param>
/// <param name="Round">The number and its decimals → the number as printed.</param>
internal sealed record RoundingRule(string Key, Func<decimal, int, decimal> Round)
{
    public static readonly RoundingRule Customary = new("", HalfAway);

    /// <summary>The others, the commonest first.</summary>
    public static readonly IReadOnlyList<RoundingRule> Others =
    [
        new("rounded_coarser", (x, d) => d == 0 ? HalfAway(x, 0) : HalfAway(x, d - 1)),
        new("rounded_twice", (x, d) => HalfAway(HalfAway(x, d + 1), d)),
        new("cut_off", (x, d) => Math.Round(x, d, MidpointRounding.ToZero)),
        new("half_even", (x, d) => Math.Round(x, d, MidpointRounding.ToEven)),
        new("rounded_up", (x, d) => Math.Round(x, d, MidpointRounding.ToPositiveInfinity)),
    ];

    /// <summary>The change of method that it is.</summary>
    public MethodChange Change => new(MethodAspect.Rounding, Key, []);

    /// <summary>A value as printed beside <paramref name="printed"/>.</summary>
    public decimal Apply(double value, PrintedNumber printed, string unit) => Round((decimal)Significant.Twelve(value * printed.ScaleFor(unit)), printed.Decimals);

    private static decimal HalfAway(decimal x, int decimals) => Math.Round(x, decimals, MidpointRounding.AwayFromZero);
}
