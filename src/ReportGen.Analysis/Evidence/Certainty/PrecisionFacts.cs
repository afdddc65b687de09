using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis.Evidence.Certainty;

/// <summary>Whether the estimate is precise: its interval against no effect, against appreciable effects or declared bands, and the information behind it.</summary>
internal static class PrecisionFacts
{
    private static readonly string[] Reach = ["neither", "one", "both"];
    private static readonly string[] Bands = ["one", "two", "more"];

    /// <param name="body">The evidence.</param>
    /// <param name="informationSize">Optimal information size, or null where none is declared.</param>
    /// <param name="scheme">The limits of appreciable ratios.</param>
    public static IEnumerable<EvidenceFact> Of(EvidenceBody body, Quantity? informationSize, CertaintyScheme scheme)
    {
        if (body.Limits is not { } limits) yield break;
        if (body.Kind != EvidenceKind.Effect)
        {
            var crossed = body.Declared.Bands.Count(b => limits.Lower < b.Value && b.Value < limits.Upper);
            if (!body.Declared.Bands.IsEmpty)
                yield return new("bands", Bands[Math.Min(crossed, Bands.Length - 1)], [body.Interval], [.. body.Declared.Bands.Select(b => body.Setting("bands", b))]);
            yield break;
        }

        yield return new("no_effect", limits.Lower <= body.NoEffect && body.NoEffect <= limits.Upper ? "included" : "excluded", [body.Interval]);
        if (Appreciable(body, scheme) is { } appreciable)
            yield return new("reaches", Reach[(limits.Lower < appreciable.Below ? 1 : 0) + (limits.Upper > appreciable.Above ? 1 : 0)], [body.Interval], appreciable.Settings);
        yield return Information(body, informationSize, scheme);
    }

    // GRADE names limits for ratios only; for differences they have to be declared.
    private static (double Below, double Above, ImmutableArray<DerivationInput> Settings)? Appreciable(EvidenceBody body, CertaintyScheme scheme) => body.Declared.Appreciable switch
    {
        [Sourced<double> below, Sourced<double> above] => (below.Value, above.Value, [body.Setting("appreciable", below), body.Setting("appreciable", above)]),
        _ when body.IsRatio => (scheme.Cuts["appreciable_below"], scheme.Cuts["appreciable_above"], []),
        _ => null,
    };

    private static EvidenceFact Information(EvidenceBody body, Quantity? size, CertaintyScheme scheme)
    {
        if (body.Participants is not { Number: { } participants } counted) return new("information", "not computed", []);
        if (size?.Number is { } needed) return new("information", participants >= needed ? "met" : participants >= scheme.Cuts["large_sample"] ? "large" : "not met", [counted, size]);
        return new("information", participants >= scheme.Cuts["large_sample"] ? "large" : "not computed", [counted]);
    }
}
