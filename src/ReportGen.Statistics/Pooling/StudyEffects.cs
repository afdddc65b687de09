using System.Collections.Immutable;
using System.Runtime.InteropServices;

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
    public bool HasPositiveVariances => IsPositive(SmallestV);

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
        int count = 0;
        for (int i = 0; i < yi.Length; i++)
            count += double.IsFinite(yi[i]) && double.IsFinite(vi[i]) ? 1 : 0;
        var (used, leftOut) = (new int[count], new int[yi.Length - count]);
        for (int i = 0, u = 0, l = 0; i < yi.Length; i++)
        {
            if (double.IsFinite(yi[i]) && double.IsFinite(vi[i])) used[u++] = i;
            else leftOut[l++] = i;
        }

        return Of(yi, vi, used, leftOut.Length == 0 ? [] : [new(ProblemKind.MissingLeftOut, ImmutableCollectionsMarshal.AsImmutableArray(leftOut))]);
    }

    /// <summary>Some of the studies, all of them finite; the positions are kept.</summary>
    public static StudyEffects Of(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, int[] used) => Of(yi, vi, used, []);

    private static StudyEffects Of(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, int[] used, ImmutableArray<Problem> problems)
    {
        double centre = 0, best = double.PositiveInfinity, largest = double.NegativeInfinity;
        var (y, v) = (new double[used.Length], new double[used.Length]);
        for (int j = 0; j < y.Length; j++)
        {
            (y[j], v[j]) = (yi[used[j]], vi[used[j]]);
            if (v[j] < best || (v[j] == best && y[j] < centre)) (centre, best) = (y[j], v[j]);
            largest = Math.Max(largest, v[j]);
        }

        for (int j = 0; j < y.Length; j++)
            y[j] -= centre;
        var studies = ImmutableCollectionsMarshal.AsImmutableArray(used);
        if (used.Length == 0) problems = problems.Add(new(ProblemKind.NoStudies));
        if (used.Length == 1) problems = problems.Add(new(ProblemKind.SingleStudy, studies));
        ImmutableArray<int> nonPositive = IsPositive(best) ? [] : [.. used.Where((_, j) => !IsPositive(v[j]))];
        if (nonPositive.Length > 0) problems = problems.Add(new(ProblemKind.NonPositiveVariance, nonPositive));
        else if (used.Length > 0 && largest / best >= ExtremeRatio) problems = problems.Add(new(ProblemKind.ExtremeVarianceRatio));
        return new(centre, y, v, studies, problems);
    }

    private static bool IsPositive(double v) => v > 0 && double.IsFinite(1 / v);
}
