using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;

namespace ReportGen.Audit.Comparison;

/// <summary>One analysis in two states: what it gave, and which studies moved it.</summary>
internal sealed class AnalysisComparison(string address, ResultsSnapshot before, ResultsSnapshot after)
{
    private const int MostPulls = 3;

    private readonly string _outcome = address[..address.IndexOf('.', StringComparison.Ordinal)];

    public AnalysisChange Change()
    {
        var named = after.Find($"{address}.method") ?? before.Find($"{address}.method");
        var interval = (after.Find($"{address}.interval") ?? before.Find($"{address}.interval"))!;
        var (old, now) = (StateOf(before), StateOf(after));
        var measure = MeasureOf(after) ?? MeasureOf(before);
        var label = named is null ? interval.Label : measure is null ? named.Printed : $"{measure.Label}, {named.Printed}";
        return new AnalysisChange(address, label, old, now, old is null || now is null || old == now ? [] : Pulls());
    }

    private AnalysisState? StateOf(ResultsSnapshot results)
    {
        SnapshotQuantity? Part(string part) => results.Find($"{address}.{part}");
        if ((Part("estimate") ?? Part("mean")) is not { } estimate || Part("interval") is not { } interval) return null;
        var (center, lower, upper) = Part("mean") is { } mean
            ? (mean.Number, interval.Interval?.Lower, interval.Interval?.Upper)
            : MeasureOf(results)?.Null is null ? (null, null, null)
            : (Part("transformed.estimate")?.Number, Part("transformed.lower")?.Number, Part("transformed.upper")?.Number);
        string[] heterogeneity = [.. new[] { ("i2", "I² "), ("tau2", "τ² ") }.Select(p => Part(p.Item1) is { Number: not null } q ? p.Item2 + q.Printed : "").Where(t => t.Length > 0)];
        return new AnalysisState(
            estimate.Printed, interval.Printed, center is { } c ? Math.Sign(c) : null, lower is { } l && upper is { } u ? l <= 0 && u >= 0 : null, string.Join(", ", heterogeneity));
    }

    private Measure? MeasureOf(ResultsSnapshot results) => results.Find($"{address}.transformed.estimate") is { } scaled ? EffectPooling.MeasureOf(scaled.Unit) : null;

    // Each study is set back to what it was, and the rest pooled again.
    private ImmutableArray<StudyPull> Pulls()
    {
        if (MeasureOf(after) is not { NeedsDenominator: false } measure || after.Find($"{address}.method")?.Printed is not { } model) return [];
        var (old, now) = (Effects(before, measure), Effects(after, measure));
        if (Pool(model, now) is not { } present) return [];
        var moved =
            from study in old.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
            let was = old.GetValueOrDefault(study)
            let isNow = now.GetValueOrDefault(study)
            where was != isNow
            let set = was is null ? now.Remove(study) : now.SetItem(study, was)
            let without = Pool(model, set)
            where without is not null
            let kind = was is null ? "added" : isNow is null ? "removed" : "changed"
            select new StudyPull((isNow ?? was)!.Name, kind, present - without.Value, measure.ToReader(without.Value));
        return [.. moved.OrderByDescending(p => Math.Abs(p.Pull)).Take(MostPulls)];
    }

    private static double? Pool(string model, ImmutableSortedDictionary<string, Effect> effects) =>
        EffectPooling.Estimate(model, [.. effects.Values.Select(e => e.Yi)], [.. effects.Values.Select(e => e.Vi)]);

    private ImmutableSortedDictionary<string, Effect> Effects(ResultsSnapshot results, Measure measure)
    {
        var (start, end) = ($"{_outcome}.study.", $".{measure.Name.ToLowerInvariant()}.yi");
        var found =
            from yi in results.Quantities.Values
            where yi.Address.StartsWith(start, StringComparison.Ordinal) && yi.Address.EndsWith(end, StringComparison.Ordinal) && yi.Number is not null
            let study = yi.Address[start.Length..^end.Length]
            let vi = results.Find(yi.Address[..^2] + "vi")?.Number
            where vi is not null
            select KeyValuePair.Create(study, new Effect(NameOf(yi.Label, results), yi.Number!.Value, vi.Value));
        return found.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    // "Tuberculosis, Aronson 1948: log risk ratio".
    private string NameOf(string label, ResultsSnapshot results)
    {
        var outcome = results.Find($"{_outcome}.k")?.Label.Split(':')[0] ?? "";
        var name = label.StartsWith(outcome + ", ", StringComparison.Ordinal) ? label[(outcome.Length + 2)..] : label;
        return name.LastIndexOf(": ", StringComparison.Ordinal) is var colon and > 0 ? name[..colon] : name;
    }

    private sealed record Effect(string Name, double Yi, double Vi);
}
