using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Analysis.Alternatives;

/// <summary>Plain arithmetic with other operands: rounded before use, another statistic of the same figures, or another denominator.</summary>
internal sealed class CalculationSpace
{
    /// <summary>The part of the one value.</summary>
    public const string Part = "value";

    private static readonly string[] Statistics = ["mean", "median", "weighted_mean", "min", "max"];

    /// <param name="address">Address of the value.</param>
    /// <param name="operands">By the names that <paramref name="compute"/> asks for.</param>
    /// <param name="denominators">Quantities that may stand for the operand named second; empty for none.</param>
    /// <param name="compute">The arithmetic.</param>
    public static AlternativeSpace Of(
        string address, ImmutableArray<(string Name, Quantity Quantity)> operands, (string Operand, ImmutableArray<Quantity> Others) denominators,
        ReviewFindings findings, Func<Func<string, double>, double> compute)
    {
        var declared = new OperandPlan(operands.ToImmutableDictionary(o => o.Name, o => o.Quantity.Number ?? double.NaN, StringComparer.Ordinal));
        IEnumerable<PlanChange<OperandPlan>> changes =
        [
            .. operands.Select(o => Rounded(o.Name, o.Quantity)).OfType<PlanChange<OperandPlan>>(),
            .. operands.SelectMany(o => Siblings(o.Quantity, findings).Select(s => Replaced(MethodAspect.Operand, "operand", o.Name, s, StatisticOf(o.Quantity)))),
            .. denominators.Others.Select(d => Replaced(MethodAspect.Denominator, "denominator", denominators.Operand, d)),
        ];
        return new PlannedSpace<OperandPlan>(address, declared, changes, plan => new PartValues().Number(Part, compute(name => plan.Values[name])).All());
    }

    // What is rounded as it prints; a cell is used as it stands.
    private static PlanChange<OperandPlan>? Rounded(string name, Quantity quantity)
    {
        if (quantity.Number is not { } number || quantity.Format.Style is not (NumberStyle.Fixed or NumberStyle.Percent)) return null;
        var decimals = quantity.Format.Decimals + (quantity.Format.Style == NumberStyle.Percent ? 2 : 0);
        var rounded = (double)Math.Round((decimal)number, decimals, MidpointRounding.AwayFromZero);
        return new PlanChange<OperandPlan>(
            new MethodChange(MethodAspect.RoundedFirst, "operand_rounded", [quantity.Label, quantity.Printed]), p => new OperandPlan(p.Values.SetItem(name, rounded)));
    }

    // Other statistics of the same figures: volume.median for volume.mean.
    private static IEnumerable<Quantity> Siblings(Quantity quantity, ReviewFindings findings)
    {
        var dot = quantity.Address.LastIndexOf('.');
        if (dot < 0 || !Statistics.Contains(quantity.Address[(dot + 1)..])) return [];
        return Statistics.Select(s => findings.Find($"{quantity.Address[..dot]}.{s}")).OfType<Quantity>().Where(q => q.Address != quantity.Address && q.Number is not null);
    }

    // "median" of "Injected volume: median".
    private static string StatisticOf(Quantity quantity) => quantity.Label[(quantity.Label.LastIndexOf(": ", StringComparison.Ordinal) + 1)..].TrimStart();

    private static PlanChange<OperandPlan> Replaced(MethodAspect aspect, string key, string name, Quantity by, params string[] first) =>
        new(new MethodChange(aspect, key, [.. first, aspect == MethodAspect.Operand ? StatisticOf(by) : by.Label, by.Printed]), p => new OperandPlan(p.Values.SetItem(name, by.Number!.Value)));
}
