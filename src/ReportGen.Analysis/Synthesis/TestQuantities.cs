using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Statistics.Moderators;

namespace ReportGen.Analysis.Synthesis;

/// <summary>A test as quantities.</summary>
internal static class TestQuantities
{
    /// <summary>The test that the coefficients of a meta-regression are 0: F or χ².</summary>
    public static TestResult OfModerators(QuantityScope scope, string id, string name, ModeratorTest? test, Derivation derivation, string otherwise)
    {
        if (test?.ResidualDegreesOfFreedom is not { } residual) return Of(scope, id, name, "χ²", test?.Statistic, test?.DegreesOfFreedom, test?.PValue, derivation, otherwise);
        var denominator = scope.Number($"{id}.residual_df", $"{name}, residual degrees of freedom", residual, NumberFormat.Integer, derivation with { Formula = null }, "", otherwise);
        var result = Of(scope, id, name, "F", test.Statistic, test.DegreesOfFreedom, test.PValue, derivation, otherwise);
        var derived = result.PValue.Derivation with { Inputs = result.PValue.Derivation.Inputs.Add(new DerivationInput.OfQuantity(denominator.Address)) };
        return result with { ResidualDegreesOfFreedom = denominator, PValue = result.PValue with { Derivation = derived } };
    }

    /// <param name="scope">Of the analysis.</param>
    /// <param name="id">Part of the addresses: <c>breslow_day</c>.</param>
    /// <param name="name">For readers.</param>
    /// <param name="symbol">Of the statistic.</param>
    /// <param name="statistic">Null where there is none.</param>
    /// <param name="df">Null where the distribution has none.</param>
    /// <param name="p">Null where there is none.</param>
    /// <param name="derivation">Of the statistic.</param>
    /// <param name="otherwise">What stands where there is no value.</param>
    public static TestResult Of(
        QuantityScope scope, string id, string name, string symbol, double? statistic, double? df, double? p, Derivation derivation, string otherwise = QuantityFactory.NotEstimable) => new(
        id, name,
        scope.Number($"{id}.statistic", $"{name}, {symbol}", statistic, NumberFormat.Fixed(2), derivation, "", otherwise),
        scope.Number($"{id}.df", $"{name}, degrees of freedom", df, NumberFormat.Integer, derivation with { Formula = null }, "", statistic is null ? otherwise : QuantityFactory.NotApplicable),
        scope.Number(
            $"{id}.p", $"{name}, p", p, NumberFormat.PValue(),
            QuantityFactory.DerivedFrom(null, derivation.Method, scope.AddressOf($"{id}.statistic"), scope.AddressOf($"{id}.df")), "", otherwise))
        { Symbol = symbol.Split(' ')[0] };
}
