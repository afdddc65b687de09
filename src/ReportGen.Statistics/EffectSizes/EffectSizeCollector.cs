using System.Collections.Immutable;

namespace ReportGen.Statistics.EffectSizes;

/// <summary>Takes the effect sizes of the studies one after the other, in their order.</summary>
internal sealed class EffectSizeCollector(int k, ContinuityCorrection correction)
{
    private readonly ImmutableArray<double?>.Builder _yi = ImmutableArray.CreateBuilder<double?>(k);
    private readonly ImmutableArray<double?>.Builder _vi = ImmutableArray.CreateBuilder<double?>(k);
    private readonly ImmutableArray<int>.Builder _corrected = ImmutableArray.CreateBuilder<int>();
    private readonly SortedDictionary<ProblemKind, ImmutableArray<int>.Builder> _leftOut = [];

    /// <summary>The next study has this effect size and variance; none, and <see cref="ProblemKind.NotEstimable"/>, when they are not finite numbers.</summary>
    public void Add((double Yi, double Vi) effect, bool corrected = false)
    {
        if (corrected) _corrected.Add(_yi.Count);
        if (!double.IsFinite(effect.Yi) || !double.IsFinite(effect.Vi))
        {
            LeaveOut(ProblemKind.NotEstimable);
            return;
        }

        _yi.Add(effect.Yi);
        _vi.Add(effect.Vi);
    }

    /// <summary>The next study has no effect size.</summary>
    public void LeaveOut(ProblemKind why)
    {
        if (!_leftOut.TryGetValue(why, out var studies)) _leftOut[why] = studies = ImmutableArray.CreateBuilder<int>();
        studies.Add(_yi.Count);
        _yi.Add(null);
        _vi.Add(null);
    }

    public EffectSizeSet ToSet() => new(
        _yi.MoveToImmutable(), _vi.MoveToImmutable(), _corrected.ToImmutable(), correction, [.. _leftOut.Select(p => new Problem(p.Key, p.Value.ToImmutable()))]);
}
