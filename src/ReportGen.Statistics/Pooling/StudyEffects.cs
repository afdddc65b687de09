using System.Collections.Immutable;

namespace ReportGen.Statistics.Pooling;

/// <summary>
/// The studies with finite effect size and variance, their effects measured from that of the most precise one: so that a large common offset costs no digits,
/// and residuals of a study that outweighs all others keep theirs.
/// </summary>
internal sealed class StudyEffects
{
    private const double ExtremeRatio = 1e7;

    private StudyEffects(double centre, double[] y, double[] v, ImmutableArray<int> studies, ImmutableArray<Problem> problems)
    {
        Centre = centre;
        Y = y;
        V = v;
        Studies = studies;
        Problems = problems;
        SmallestV = v.Length == 0 ? double.NaN : v.Min();
        double range = y.Length == 0 ? 0 : y.Max() - y.Min();
        SquaredRange = range * range;
    }

    /// <summary>What was subtracted from every effect.</summary>
    public double Centre { get; }

    public double[] Y { get; }

    public double[] V { get; }

    public int K => Y.Length;

    public ImmutableArray<int> Studies { get; }

    public ImmutableArray<Problem> Problems { get; }

    public double SmallestV { get; }

    public double SquaredRange { get; }

    /// <summary>Every 1/v is a finite number.</summary>
    public bool HasPositiveVariances => SmallestV > 0 && double.IsFinite(1 / SmallestV);

    /// <summary>No variance below 0: with those no method has a meaning, while variances of 0 are met by some.</summary>
    public bool HasValidVariances => !(SmallestV < 0);

    /// <summary>No sum over the studies can leave the range of doubles: neither w²r² nor a variance squared.</summary>
    public bool IsInRange
    {
        get
        {
            double largest = V.Max(), smallest = HasPositiveVariances ? SmallestV : 1;
            return SquaredRange < 1e150 && largest < 1e150 && smallest > 1e-150 && SquaredRange / smallest / smallest < 1e290;
        }
    }

    public static StudyEffects From(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi)
    {
        if (yi.Length != vi.Length) throw new ArgumentException("Effect sizes and variances must have the same length.", nameof(vi));
        var used = ImmutableArray.CreateBuilder<int>(yi.Length);
        var leftOut = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < yi.Length; i++)
            (double.IsFinite(yi[i]) && double.IsFinite(vi[i]) ? used : leftOut).Add(i);

        double centre = 0, best = double.PositiveInfinity, largest = double.NegativeInfinity;
        var nonPositive = ImmutableArray.CreateBuilder<int>();
        foreach (int i in used)
        {
            if (vi[i] < best || (vi[i] == best && yi[i] < centre)) (centre, best) = (yi[i], vi[i]);
            largest = Math.Max(largest, vi[i]);
            if (!(vi[i] > 0 && double.IsFinite(1 / vi[i]))) nonPositive.Add(i);
        }

        var problems = ImmutableArray.CreateBuilder<Problem>();
        if (leftOut.Count > 0) problems.Add(new(ProblemKind.MissingLeftOut, leftOut.ToImmutable()));
        if (used.Count == 0) problems.Add(new(ProblemKind.NoStudies));
        if (used.Count == 1) problems.Add(new(ProblemKind.SingleStudy, used.ToImmutable()));
        if (nonPositive.Count > 0) problems.Add(new(ProblemKind.NonPositiveVariance, nonPositive.ToImmutable()));
        else if (used.Count > 0 && largest / best >= ExtremeRatio) problems.Add(new(ProblemKind.ExtremeVarianceRatio));

        var (y, v) = (new double[used.Count], new double[used.Count]);
        for (int j = 0; j < y.Length; j++)
            (y[j], v[j]) = (yi[used[j]] - centre, vi[used[j]]);
        return new(centre, y, v, used.ToImmutable(), problems.ToImmutable());
    }
}
