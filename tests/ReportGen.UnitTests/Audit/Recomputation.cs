using System.Collections.Immutable;
using ReportGen.Audit.Trace;
using ReportGen.Model.Findings;
using ReportGen.Statistics.Distributions;

namespace ReportGen.UnitTests.Audit;

/// <summary>Computes a quantity anew from the values of its inputs alone: by its formula, or by the rule that its method's name says.</summary>
internal sealed class Recomputation(TraceGraph graph)
{
    /// <summary>Lower and upper end, equal for a number; null where neither a formula nor a rule of these tests computes it.</summary>
    public (double Lower, double Upper)? Of(Quantity quantity)
    {
        var derivation = quantity.Derivation;
        if (derivation.Formula is { } formula && FormulaEvaluator.Evaluate(formula, end => Values(derivation, end)) is { } value) return value;
        return ByRule(quantity);
    }

    private Dictionary<Formula, ImmutableArray<double>> Values(Derivation derivation, int end)
    {
        var values = new Dictionary<Formula, ImmutableArray<double>>();
        foreach (var group in derivation.Inputs.Where(i => i.Symbol is not null).GroupBy(i => i.Symbol!))
        {
            ImmutableArray<double?> numbers = [.. group.Select(i => NumberOf(i, end))];
            if (numbers.All(n => n is not null)) values[group.Key] = [.. numbers.Select(n => n!.Value)];
        }

        // A constant stands for a name even where inputs define it: a proportion that is rounded first.
        foreach (var constant in derivation.Constants) values[constant.Symbol] = [constant.Value];
        return values;
    }

    private double? NumberOf(DerivationInput input, int end) => input is not DerivationInput.OfQuantity q ? null : graph.Find(q.Address)!.Value switch
    {
        QuantityValue.Scalar s => s.Number,
        QuantityValue.Interval i => end == 0 ? i.Lower : i.Upper,
        _ => null,
    };

    private (double, double)? ByRule(Quantity quantity)
    {
        var inputs = quantity.Derivation.Inputs.OfType<DerivationInput.OfQuantity>().Select(q => graph.Find(q.Address)!).ToList();
        var numbers = inputs.Select(q => q.Number).OfType<double>().ToList();
        var name = quantity.Derivation.Method.Name;
        if (name == "limit of the interval" && inputs is [{ Value: QuantityValue.Interval i }]) return Both(quantity.Address.EndsWith("lower", StringComparison.Ordinal) ? i.Lower : i.Upper);
        if (name == "read from the data" || name == "declared in review.yml") return Read(quantity);
        if (quantity.Address.EndsWith(".p", StringComparison.Ordinal) || quantity.Address.EndsWith("_p", StringComparison.Ordinal)) return PValue(inputs);
        if (numbers.Count == 0) return null;
        return name switch
        {
            "smallest study value" => Both(numbers.Min()),
            "largest study value" => Both(numbers.Max()),
            "smallest and largest study value" => (numbers.Min(), numbers.Max()),
            "median of study values" => Both(Median(numbers)),
            "number of rows" => Both(inputs.Count),
            "risk with the intervention from the risk without it and the relative effect" => Absolute(quantity, inputs),
            "events over total of the group without the intervention, summed over the studies" => inputs is [{ Number: { } a }, { Number: { } b }] ? Both(a / b) : Both(numbers[0] * 1000),
            _ => null,
        };
    }

    // A cell or setting is read again from its raw text.
    private static (double, double)? Read(Quantity quantity) =>
        quantity.Derivation.Inputs is [DerivationInput.OfSource source] && double.TryParse(
            source.Raw.TrimEnd('%').Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture, out var number) ? Both(number) : null;

    private static (double, double)? PValue(List<Quantity> inputs)
    {
        if (inputs is not [{ Number: { } statistic } first, var degrees]) return null;
        var isChi = first.Label.Contains("χ²", StringComparison.Ordinal) || first.Label.EndsWith(": Q", StringComparison.Ordinal) || first.Label.EndsWith(", Q", StringComparison.Ordinal);
        if (isChi) return degrees.Number is { } df ? Both(ChiSquaredDistribution.UpperTail(statistic, df)) : null;
        if (first.Label.Contains("F with", StringComparison.Ordinal) || first.Label.Contains("Kendall", StringComparison.Ordinal)) return null;
        return Both(degrees.Number is { } t ? StudentDistribution.TwoSided(statistic, t) : NormalDistribution.TwoSided(statistic));
    }

    private static (double, double)? Absolute(Quantity quantity, List<Quantity> inputs)
    {
        var risk = inputs[0].Number!.Value;
        var less = quantity.Address.Contains("difference", StringComparison.Ordinal) ? risk : 0;
        return inputs[1].Value switch
        {
            QuantityValue.Scalar s => Both((risk * s.Number) - less),
            QuantityValue.Interval i => ((risk * i.Lower) - less, (risk * i.Upper) - less),
            _ => null,
        };
    }

    private static double Median(List<double> numbers)
    {
        numbers.Sort();
        var middle = numbers.Count / 2;
        return numbers.Count % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
    }

    private static (double, double) Both(double value) => (value, value);
}
