namespace ReportGen.Statistics.EffectSizes;

/// <summary>The outcome of one study with two groups.</summary>
/// <param name="A">Events in group 1.</param>
/// <param name="B">Non-events in group 1.</param>
/// <param name="C">Events in group 2.</param>
/// <param name="D">Non-events in group 2.</param>
public readonly record struct TwoByTwoTable(double A, double B, double C, double D)
{
    /// <summary>Size of group 1.</summary>
    public double N1 => A + B;

    /// <summary>Size of group 2.</summary>
    public double N2 => C + D;

    /// <summary>Size of both groups.</summary>
    public double N => N1 + N2;

    /// <summary>Events in both groups.</summary>
    public double Events => A + C;

    /// <summary>Non-events in both groups.</summary>
    public double NonEvents => B + D;

    /// <summary>All cells finite and not negative, neither group empty.</summary>
    public bool IsPossible => A >= 0 && B >= 0 && C >= 0 && D >= 0 && double.IsFinite(N) && N1 > 0 && N2 > 0;

    /// <summary>One of the four cells is 0.</summary>
    public bool HasEmptyCell => A == 0 || B == 0 || C == 0 || D == 0;

    /// <summary>No events in either group, or nothing but events.</summary>
    public bool IsDoubleZero => Events == 0 || NonEvents == 0;

    /// <summary>From events and group sizes.</summary>
    public static TwoByTwoTable FromTotals(double events1, double n1, double events2, double n2) => new(events1, n1 - events1, events2, n2 - events2);

    /// <summary>The table with <paramref name="add"/> added to each cell.</summary>
    public TwoByTwoTable Plus(double add) => new(A + add, B + add, C + add, D + add);
}
