using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics.SampleSize;

namespace ReportGen.Analysis.Evidence.Certainty;

/// <summary>The optimal information size of an outcome, from what review.yml declares and the observed risk.</summary>
internal static class InformationSizeRule
{
    private static readonly Method Risks = new("Optimal information size for two risks", ["pogue_1997", "schulz_2005"]);
    private static readonly Method Means = new("Optimal information size for two means", ["pogue_1997"]);

    /// <summary>The size; null where none is declared.</summary>
    public static Quantity? Of(EvidenceBody body)
    {
        if (body.Declared.Information is not { } declared || body.Kind != EvidenceKind.Effect) return null;
        var observed = declared.BaselineRisk is null && declared.Deviation is null ? AbsoluteRisks.Observed(body) : null;
        var (size, method) = declared.Deviation is { } sd
            ? (OptimalInformationSize.ForMeans(declared.Effect.Value, sd.Value, declared.Alpha.Value, declared.Power.Value), Means)
            : (OfRisks(body, declared, declared.BaselineRisk?.Value ?? observed?.Number), Risks);
        var settings = Settings(body, declared);
        return QuantityFactory.Number(
            $"{body.Address}.information_size", $"{body.Outcome.Label}: optimal information size", size, "participants", NumberFormat.Integer,
            EvidenceBody.Derived(method, observed is null ? [] : [observed], settings));
    }

    private static double OfRisks(EvidenceBody body, InformationSize declared, double? baseline) =>
        baseline is { } p0 && AbsoluteRisks.With(body.Pooled!.Scale.Measure, p0, declared.Effect.Value) is { } p1
            ? OptimalInformationSize.ForRisks(p0, p1, declared.Alpha.Value, declared.Power.Value) : double.NaN;

    private static ImmutableArray<DerivationInput> Settings(EvidenceBody body, InformationSize declared)
    {
        (string Name, Sourced<double>? Value)[] named =
        [
            ("information_size.baseline_risk", declared.BaselineRisk), ("information_size.sd", declared.Deviation), ("information_size.effect", declared.Effect),
            ("information_size.alpha", declared.Alpha), ("information_size.power", declared.Power),
        ];
        return [.. named.Where(n => n.Value is not null).Select(n => body.Setting(n.Name, n.Value!))];
    }
}
