namespace ReportGen.Statistics;

/// <summary>An interval with its two limits, on the scale of the estimate it belongs to. <see cref="Lower"/> ≤ <see cref="Upper"/>, both finite.</summary>
public readonly record struct Interval(double Lower, double Upper)
{
    /// <summary>The interval with both limits carried through a monotone increasing <paramref name="transformation"/>.</summary>
    public Interval Select(Func<double, double> transformation)
    {
        ArgumentNullException.ThrowIfNull(transformation);
        return new(transformation(Lower), transformation(Upper));
    }
}
