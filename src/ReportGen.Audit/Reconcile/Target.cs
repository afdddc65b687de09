using System.Collections.Immutable;
using ReportGen.Analysis.Alternatives;
using ReportGen.Model.Findings;

namespace ReportGen.Audit.Reconcile;

/// <summary>One printed part that a method has to give.</summary>
/// <param name="Part">Part of the analysis: <c>estimate</c>, <c>interval</c>.</param>
/// <param name="Relation">What the number says.</param>
/// <param name="Numbers">One number, or two limits.</param>
/// <param name="Unit">Unit of the quantity.</param>
/// <param name="IsP">Whether it is a p-value.</param>
internal sealed record Target(string Part, PrintedRelation Relation, ImmutableArray<PrintedNumber> Numbers, string Unit, bool IsP = false)
{
    /// <summary>Whether a value prints as this.</summary>
    public bool IsMetBy(QuantityValue? value, RoundingRule rule)
    {
        var numbers = NumbersOf(value);
        return numbers.Length == Numbers.Length && Enumerable.Range(0, numbers.Length).All(i => Holds(numbers[i], Numbers[i], rule));
    }

    /// <summary>How far a value is from what is printed, in units of the last printed decimal; infinite for no value.</summary>
    public double Distance(QuantityValue? value)
    {
        var numbers = NumbersOf(value);
        return numbers.Length != Numbers.Length
            ? double.PositiveInfinity
            : Enumerable.Range(0, numbers.Length).Max(i => Math.Abs((numbers[i] * Numbers[i].ScaleFor(Unit)) - (double)Numbers[i].Value) * Math.Pow(10, Numbers[i].Decimals));
    }

    /// <summary>A value in the precision of what is printed.</summary>
    /// <param name="closely">Of a publication in whole numbers, with one decimal, so that a near miss can be seen.</param>
    public string Print(QuantityValue? value, RoundingRule rule, bool closely = false)
    {
        var numbers = NumbersOf(value);
        if (numbers.Length != Numbers.Length) return "";
        var percent = Numbers.Any(n => n.ScaleFor(Unit) > 1 || n.IsPercent) ? "%" : "";
        var texts = numbers.Select((n, i) => Print(n, Numbers[i], rule, closely)).ToList();
        var between = texts.Any(t => t.StartsWith(NumberPrinter.Minus)) ? " to " : NumberPrinter.RangeDash.ToString();
        return string.Join(between, texts) + percent;
    }

    // A bound is told more precisely than it was printed: what just misses it would look like it.
    private string Print(double value, PrintedNumber printed, RoundingRule rule, bool closely)
    {
        if (IsP) return NumberPrinter.Print(new QuantityValue.Scalar(value), NumberFormat.PValue(Math.Max(3, printed.Decimals)));
        var precise = Relation == PrintedRelation.Equal && !(closely && printed.Decimals == 0) ? printed : printed with { Decimals = printed.Decimals + 1 };
        return NumberPrinter.Print(new QuantityValue.Scalar((double)rule.Apply(value, precise, Unit)), NumberFormat.Fixed(precise.Decimals));
    }

    /// <summary>Whether both are the same figure, at 12 digits.</summary>
    public bool IsSame(Alternative one, Alternative other) => NumbersOf(one.Part(Part)).SequenceEqual(NumbersOf(other.Part(Part)));

    private bool Holds(double value, PrintedNumber printed, RoundingRule rule)
    {
        var exact = (decimal)Significant.Twelve(value * printed.ScaleFor(Unit));
        return Relation switch
        {
            PrintedRelation.AtLeast => exact >= printed.Value || rule.Apply(value, printed, Unit) >= printed.Value,
            PrintedRelation.AtMost => exact <= printed.Value || rule.Apply(value, printed, Unit) <= printed.Value,
            PrintedRelation.Above => exact > printed.Value,
            PrintedRelation.Below => exact < printed.Value,
            _ => rule.Apply(value, printed, Unit) == printed.Value,
        };
    }

    private static ImmutableArray<double> NumbersOf(QuantityValue? value) => value switch
    {
        QuantityValue.Scalar s => [s.Number],
        QuantityValue.Interval i => [i.Lower, i.Upper],
        _ => [],
    };
}
