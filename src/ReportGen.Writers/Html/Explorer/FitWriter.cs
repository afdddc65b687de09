using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Model.Findings;

namespace ReportGen.Writers.Html.Explorer;

/// <summary>
/// Writes fits as arrays of positions in tables of texts and of places on the axis. A fit is
/// <c>[sentence, k, estimate, interval, prediction, p, τ², I², Q, df, p of Q, lower, centre, upper, prediction lower, prediction upper, weights, groupings]</c>;
/// a grouping <c>[sentence, statistic, df, p, levels]</c>; a level <c>[k, estimate, interval, lower, centre, upper]</c> or 0. A place is null where there is none.
/// </summary>
internal sealed class FitWriter(Utf8JsonWriter json, ExplorerWords words, string level)
{
    private readonly StringTable _weights = new();
    private readonly List<ImmutableArray<int>> _shares = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly List<int> _sizes = [];

    /// <summary>All texts but weights.</summary>
    public StringTable Texts { get; } = new();

    /// <summary>Weights as printed.</summary>
    public ImmutableArray<string> Weights => _weights.Texts;

    /// <summary>Side of the box of each of <see cref="Weights"/>: the box's area is the weight.</summary>
    public IReadOnlyList<int> Sizes => _sizes;

    /// <summary>The weights of the studies in every fit that differs in them: positions in <see cref="Weights"/>, −1 for a study that has none.</summary>
    public IReadOnlyList<ImmutableArray<int>> Shares => _shares;

    public void Write(ExplorerFit fit, EffectScale scale, ExplorerAxis axis, bool omits)
    {
        var (pooled, q) = (fit.Pooled, fit.Heterogeneity);
        json.WriteStartArray();
        Text(words.Sentence(fit, scale, level, omits));
        foreach (var quantity in new[] { pooled.StudyCount, pooled.Estimate }) Text(quantity.Printed);
        foreach (var interval in new[] { pooled.Interval, pooled.Prediction }) Text(interval.PrintedAsPair);
        Text(ExplorerWords.Relation(pooled.PValue));
        foreach (var quantity in new[] { pooled.Tau2, pooled.I2, q.Statistic, q.DegreesOfFreedom }) Text(quantity.Printed);
        Text(ExplorerWords.Relation(q.PValue));
        Places(pooled, axis);
        var prediction = pooled.Prediction.Value as QuantityValue.Interval;
        Place(prediction?.Lower, axis);
        Place(prediction?.Upper, axis);
        json.WriteNumberValue(Share(fit.Weights));
        json.WriteStartArray();
        foreach (var groups in fit.Groups) Groups(groups, axis);
        json.WriteEndArray();
        json.WriteEndArray();
    }

    /// <summary>An interval and the value within it as three places.</summary>
    public void Places(Quantity estimate, Quantity interval, ExplorerAxis axis)
    {
        var limits = interval.Value as QuantityValue.Interval;
        Place(limits?.Lower, axis);
        Place(estimate.Number, axis);
        Place(limits?.Upper, axis);
    }

    public void Text(string text) => json.WriteNumberValue(Texts[text]);

    private void Places(PooledVariant pooled, ExplorerAxis axis) => Places(pooled.Estimate, pooled.Interval, axis);

    private void Groups(ExplorerGroups groups, ExplorerAxis axis)
    {
        json.WriteStartArray();
        Text(words.Between(groups.Between, groups.CommonTau2));
        Text(groups.Between.Statistic.Printed);
        Text(groups.Between.DegreesOfFreedom.Printed);
        Text(ExplorerWords.Relation(groups.Between.PValue));
        json.WriteStartArray();
        foreach (var pooled in groups.Levels)
        {
            if (pooled is null)
            {
                json.WriteNumberValue(0);
                continue;
            }

            json.WriteStartArray();
            foreach (var quantity in new[] { pooled.StudyCount, pooled.Estimate }) Text(quantity.Printed);
            Text(pooled.Interval.PrintedAsPair);
            Places(pooled, axis);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private void Place(double? value, ExplorerAxis axis)
    {
        if (value is { } number) json.WriteNumberValue(axis.Place(number));
        else json.WriteNullValue();
    }

    private int Share(ImmutableArray<Quantity?> weights)
    {
        ImmutableArray<int> share = [.. weights.Select(Weight)];
        var key = string.Join(' ', share);
        if (_known.TryGetValue(key, out var known)) return known;
        _shares.Add(share);
        return _known[key] = _shares.Count - 1;
    }

    private int Weight(Quantity? weight)
    {
        if (weight?.Number is not { } percent) return -1;
        var at = _weights[weight.Printed];
        if (at == _sizes.Count) _sizes.Add((int)Math.Round(Math.Sqrt(Math.Max(percent, 0)) * 100));
        return at;
    }
}
