using ReportGen.Model.Findings;
using ReportGen.Statistics.Distributions;

namespace ReportGen.Analysis.Quantities;

/// <summary>Inputs under the names that they have in a formula.</summary>
internal static class NamedInputs
{
    public static DerivationInput As(this Quantity quantity, Formula symbol) => new DerivationInput.OfQuantity(quantity.Address) { Symbol = symbol };

    /// <summary>The terms of a sum.</summary>
    public static IEnumerable<DerivationInput> As(this IEnumerable<Quantity> quantities, Formula symbol) => quantities.Select(q => q.As(symbol));

    /// <summary>A quantity made before or after, by its address.</summary>
    public static DerivationInput As(this string address, Formula symbol) => new DerivationInput.OfQuantity(address) { Symbol = symbol };

    /// <summary>A derivation from named inputs.</summary>
    public static Derivation Derived(Formula? formula, Method method, IEnumerable<DerivationInput> inputs, IEnumerable<string>? notes = null) =>
        new(formula, method, [.. inputs], [.. notes ?? []]);

    /// <summary>The derivation with a number that its formula names.</summary>
    public static Derivation Where(this Derivation derivation, Formula symbol, double value, string meaning) =>
        derivation with { Constants = derivation.Constants.Add(new FormulaConstant(symbol, value, meaning)) };

    /// <summary>The derivation with the quantile that gives an interval of the level its width.</summary>
    /// <param name="df">Degrees of freedom of Student's t; null for the normal distribution.</param>
    public static Derivation WithQuantile(this Derivation derivation, Formula symbol, double level, double? df)
    {
        // Where nothing can be estimated there is no quantile either.
        if (df <= 0) return derivation;
        var probability = 0.5 + (level / 2);
        var share = NumberPrinter.Print(new QuantityValue.Scalar(probability), NumberFormat.Percent(1));
        return df is { } degrees
            ? derivation.Where(symbol, StudentDistribution.Quantile(probability, degrees), $"{share} quantile of Student's t with {Significant.Text(degrees)} degrees of freedom")
            : derivation.Where(symbol, NormalDistribution.Quantile(probability), $"{share} quantile of the normal distribution");
    }
}
