using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis.Evidence.Certainty;

/// <summary>Whether the studies agree: their number, I², the prediction interval, the overlap of their intervals, and what a moderator explains.</summary>
internal static class HeterogeneityFacts
{
    public static IEnumerable<EvidenceFact> Of(EvidenceBody body, CertaintyScheme scheme)
    {
        if (body.StudyCount.Number is { } k)
            yield return new("studies", k <= 1 ? "one" : k < scheme.Cuts["few_studies"] ? "few" : "ten or more", [body.StudyCount]);
        if (body.Pooled is not { } pooled) yield break;
        if (pooled.Heterogeneity.I2 is { Number: { } i2 } inconsistency)
            yield return new("heterogeneity", i2 < scheme.Cuts["i2_substantial"] ? "low" : i2 < scheme.Cuts["i2_considerable"] ? "substantial" : "considerable", [inconsistency]);
        yield return new("prediction", Prediction(body, pooled), [pooled.Prediction, pooled.Interval], Bands(body));
        var intervals = body.StudyIntervals;
        if (intervals.Length > 1) yield return new("overlap", Share(intervals) ? "yes" : "no", intervals);
        yield return Explained(body, scheme);
    }

    // A prediction interval that allows another conclusion than the confidence interval: no effect, or another of the declared bands.
    private static string Prediction(EvidenceBody body, PooledFindings pooled)
    {
        if (pooled.Prediction.Value is not QuantityValue.Interval prediction || body.Limits is not { } limits) return "not available";
        if (body.NoEffect is { } none) return Holds(prediction, none) && !Holds(limits, none) ? "crosses" : "agrees";
        var bands = body.Declared.Bands;
        return bands.Any(b => Holds(prediction, b.Value) && !Holds(limits, b.Value)) ? "crosses" : "agrees";
    }

    private static ImmutableArray<DerivationInput> Bands(EvidenceBody body) => body.NoEffect is null ? [.. body.Declared.Bands.Select(b => body.Setting("bands", b))] : [];

    private static bool Holds(QuantityValue.Interval interval, double value) => interval.Lower <= value && value <= interval.Upper;

    private static bool Share(ImmutableArray<Quantity> intervals)
    {
        var all = intervals.Select(i => (QuantityValue.Interval)i.Value).ToArray();
        return all.Max(i => i.Lower) <= all.Min(i => i.Upper);
    }

    private static EvidenceFact Explained(EvidenceBody body, CertaintyScheme scheme)
    {
        var r2 = body.Declared.Moderator is { } name ? body.Results?.Regressions.FirstOrDefault(r => r.Id == name)?.R2 : null;
        return r2?.Number is { } percent ? new("explained", percent >= scheme.Cuts["explained"] ? "much" : "little", [r2]) : new("explained", "not examined", []);
    }
}
