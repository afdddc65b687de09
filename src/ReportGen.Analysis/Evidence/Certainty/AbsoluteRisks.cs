using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;

namespace ReportGen.Analysis.Evidence.Certainty;

/// <summary>What a relative effect means per 1,000, for the observed risk and for declared ones.</summary>
internal static class AbsoluteRisks
{
    private const double Per = 1000;
    private const string Unit = "per 1,000";

    private static readonly Method Observation = new("events over total of the group without the intervention, summed over the studies", []);
    private static readonly Method Corresponding = new("risk with the intervention from the risk without it and the relative effect", ["grade_2008"]);

    /// <summary>The risk with the intervention, or null for a measure that gives none. Risks are kept between 0 and 1.</summary>
    /// <param name="measure">RR, OR (also of Peto's method) or RD.</param>
    /// <param name="baseline">Risk without it.</param>
    /// <param name="effect">On the reader's scale.</param>
    public static double? With(string measure, double baseline, double effect)
    {
        double? risk = measure switch
        {
            "RR" => baseline * effect,
            "OR" or "PETO" => effect * baseline / (1 - baseline + (effect * baseline)),
            "RD" => baseline + effect,
            _ => null,
        };
        return risk is { } r ? Math.Clamp(r, 0, 1) : null;
    }

    /// <summary>The observed risk of the second group; null where the outcome counts none.</summary>
    public static Quantity? Observed(EvidenceBody body)
    {
        if (body.Outcome is not EffectFindings { Groups: [_, { Events: { } events, Total: { } total }] }) return null;
        return QuantityFactory.Number(
            $"{body.Address}.risk.observed.risk", $"{body.Outcome.Label}: observed risk without the intervention", total.Number > 0 ? events.Number / total.Number : null,
            "proportion", NumberFormat.Percent(2), QuantityFactory.Derived(null, Observation, [events, total]));
    }

    /// <summary>The declared risks; where none is declared, the observed one.</summary>
    public static ImmutableArray<AbsoluteRisk> Of(EvidenceBody body, Quantity? observed)
    {
        if (body.Kind != EvidenceKind.Effect || body.Pooled is not { } pooled || With(pooled.Scale.Measure, 0.5, 1) is null) return [];
        if (!body.Declared.Risks.IsEmpty)
        {
            return [.. body.Declared.Risks.Select(r => Risk(
                body, pooled, r.Id, r.Label, r.Risk.Value, EvidenceBody.Derived(new Method("declared in review.yml", []), [], [body.Setting($"assumed_risks.{r.Id}.risk", r.Risk)])))];
        }

        return observed is { Number: { } risk } ? [Risk(body, pooled, "observed", "Observed risk", risk, QuantityFactory.Derived(null, Observation, [observed]))] : [];
    }

    private static AbsoluteRisk Risk(EvidenceBody body, PooledFindings pooled, string id, string label, double baseline, Derivation assumedFrom)
    {
        var address = $"{body.Address}.risk.{id}";
        var format = baseline * Per < 10 ? NumberFormat.Fixed(1) : NumberFormat.Integer;
        var assumed = QuantityFactory.Number($"{address}.assumed", $"{body.Outcome.Label}, {label}: risk without the intervention", baseline * Per, Unit, format, assumedFrom);
        var derived = QuantityFactory.Derived(null, Corresponding, [assumed, pooled.Estimate]);
        var derivedInterval = QuantityFactory.Derived(null, Corresponding, [assumed, pooled.Interval]);
        double? At(double? effect) => effect is { } e ? With(pooled.Scale.Measure, baseline, e) * Per : null;
        var limits = pooled.Interval.Value as QuantityValue.Interval;
        return new AbsoluteRisk(
            id, label, assumed,
            QuantityFactory.Number($"{address}.corresponding", $"{body.Outcome.Label}, {label}: risk with the intervention", At(pooled.Estimate.Number), Unit, format, derived),
            Interval($"{address}.interval", "confidence interval of the risk with the intervention", At(limits?.Lower), At(limits?.Upper), derivedInterval),
            QuantityFactory.Number($"{address}.difference", $"{body.Outcome.Label}, {label}: risk difference", At(pooled.Estimate.Number) - (baseline * Per), Unit, format, derived),
            Interval($"{address}.difference_interval", "confidence interval of the risk difference", At(limits?.Lower) - (baseline * Per), At(limits?.Upper) - (baseline * Per), derivedInterval));

        Quantity Interval(string at, string what, double? lower, double? upper, Derivation derivation) => new(
            at, $"{body.Outcome.Label}, {label}: {what}",
            lower is { } l && upper is { } u ? new QuantityValue.Interval(l, u) : new QuantityValue.NotAvailable(QuantityFactory.NotEstimable), Unit, format, derivation);
    }
}
