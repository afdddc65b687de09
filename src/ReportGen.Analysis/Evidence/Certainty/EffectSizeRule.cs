using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis.Evidence.Certainty;

/// <summary>Size and direction of an effect, for its wording and for rating up.</summary>
internal static class EffectSizeRule
{
    /// <summary>"large", "plain", "slight" or "little", against the declared limits on either side of no effect; null where none are declared or there is no effect to size.</summary>
    public static string? Size(EvidenceBody body)
    {
        if (body.Declared.Sizes is not { } limits || body is not { Kind: EvidenceKind.Effect, Estimate.Number: { } estimate, NoEffect: { } none }) return null;
        double Distance(double value) => body.IsRatio ? Math.Abs(Math.Log(value / none)) : Math.Abs(value - none);
        var distance = Distance(estimate);
        if (Significant.Twelve(distance) >= Significant.Twelve(Distance(limits.Large.Value))) return "large";
        if (Significant.Twelve(distance) < Significant.Twelve(Distance(limits.Little.Value))) return "little";
        return Significant.Twelve(distance) < Significant.Twelve(Distance(limits.Slight.Value)) ? "slight" : "plain";
    }

    public static string? Direction(EvidenceBody body) => body switch
    {
        { Kind: EvidenceKind.Frequency } => null,
        // The paired test takes before minus after.
        { Kind: EvidenceKind.Change, Estimate.Number: { } change } => change > 0 ? "decrease" : change < 0 ? "increase" : "none",
        { Estimate.Number: { } estimate, NoEffect: { } none } => estimate < none ? "decrease" : estimate > none ? "increase" : "none",
        _ => null,
    };

    public static bool? IsFavourable(EvidenceBody body) => body.Declared.Improvement is { } better && Direction(body) is { } direction and not "none"
        ? direction == (better == ChangeDirection.Decrease ? "decrease" : "increase") : null;

    /// <summary>Whether a ratio is large by GRADE's limits, the same on either side of no effect.</summary>
    public static IEnumerable<EvidenceFact> Facts(EvidenceBody body, CertaintyScheme scheme)
    {
        if (body.Kind != EvidenceKind.Effect) yield break;
        if (!body.IsRatio || body.Estimate.Number is not { } estimate) yield return new("effect", "smaller", []);
        else
        {
            var ratio = Math.Max(estimate, 1 / estimate);
            yield return new("effect", ratio > scheme.Cuts["very_large"] ? "very large" : ratio > scheme.Cuts["large"] ? "large" : "smaller", [body.Estimate]);
        }
    }

    /// <summary>The settings that the size follows from.</summary>
    public static ImmutableArray<DerivationInput> Settings(EvidenceBody body) => body.Declared.Sizes is { } s
        ? [body.Setting("sizes.little", s.Little), body.Setting("sizes.slight", s.Slight), body.Setting("sizes.large", s.Large)] : [];

    /// <summary>The declared limits as quantities; none where none are declared.</summary>
    public static IEnumerable<Quantity> Limits(EvidenceBody body)
    {
        if (body.Declared.Sizes is not { } s) yield break;
        foreach (var (name, limit) in new[] { ("little", s.Little), ("slight", s.Slight), ("large", s.Large) })
        {
            yield return QuantityFactory.Number(
                $"{body.Address}.limits.{name}", $"{body.Outcome.Label}: limit of a {name} effect", limit.Value, "", NumberFormat.Fixed(body.Pooled?.Scale.Decimals ?? 2),
                EvidenceBody.Derived(new Method("declared in review.yml", []), [], [body.Setting($"sizes.{name}", limit)]));
        }
    }

    public static Quantity TextOrNone(string address, string label, string? text, Derivation derivation) => text is null
        ? new(address, label, new QuantityValue.NotAvailable(QuantityFactory.NotApplicable), "", NumberFormat.Integer, derivation)
        : QuantityFactory.Text(address, label, text, derivation);
}
