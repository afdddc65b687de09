using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>What a quantity is: a number, an interval, a text, a list of texts, a yes or no, or nothing with a reason. Never NaN or infinite.</summary>
public abstract record QuantityValue
{
    private QuantityValue()
    {
    }

    /// <summary>A number, kept at 12 significant digits.</summary>
    /// <param name="Number">Finite.</param>
    /// <param name="Reported">The text as a source gives it, for numbers read from a cell.</param>
    public sealed record Scalar(double Number, string? Reported = null) : QuantityValue
    {
        public double Number { get; } = Finite(Number);
    }

    /// <summary>Limits, kept at 12 significant digits.</summary>
    public sealed record Interval(double Lower, double Upper, string? ReportedLower = null, string? ReportedUpper = null) : QuantityValue
    {
        public double Lower { get; } = Finite(Lower);

        public double Upper { get; } = Finite(Upper);
    }

    /// <summary>Text from data or from a rule; never markup.</summary>
    public sealed record Text(string Value) : QuantityValue;

    /// <summary>Names from data; never markup.</summary>
    public sealed record List(ImmutableArray<string> Items) : QuantityValue;

    public sealed record Flag(bool Holds) : QuantityValue;

    /// <summary>No value: <paramref name="Reason"/> says why in words that can be printed, such as "not reported" or "not estimable".</summary>
    public sealed record NotAvailable(string Reason) : QuantityValue;

    private static double Finite(double number) => double.IsFinite(number)
        ? Significant.Twelve(number)
        : throw new ArgumentOutOfRangeException(nameof(number), "A value that is not a finite number is NotAvailable.");
}
