namespace ReportGen.UnitTests.Statistics.Edges;

/// <summary>The edges by name.</summary>
internal static class EdgeCases
{
    public static IReadOnlyList<(string Name, EdgeData Data)> All { get; } =
    [
        ("no study", new([], [], [], [])),
        ("one study", new([3], [7], [2], [9])),
        ("two studies", new([3, 5], [7, 4], [2, 6], [9, 8])),
        ("identical effects", Of(2, 0.5, 1, 10)),
        ("all effects zero", Of(0, 0.5, 3, 10)),
        ("no heterogeneity", new([1.0, 1.01, 0.99, 1.02, 1.0], [1, 2, 3, 2, 1], [1, 2, 3, 4, 5], [9, 9, 8, 9, 9])),
        ("huge heterogeneity", new([0, 1e4, -1e4, 5e3, 3], [1, 2, 3, 2, 1], [1, 2, 3, 4, 5], [9, 9, 8, 9, 9])),
        ("variances zero", new([1, 2, 3, 5, 4], [0, 0, 0, 0, 0], [1, 2, 3, 4, 5], [9, 9, 8, 9, 9])),
        ("one variance zero", new([1, 2, 3, 5, 4], [0, 1, 2, 1, 1], [1, 2, 3, 4, 5], [9, 9, 8, 9, 9])),
        ("negative variance", new([1, 2, 3, 5, 4], [1, -1, 2, 1, 1], [1, 2, 3, 4, 5], [9, 9, 8, 9, 9])),
        ("variances near zero", new([1, 2, 3, 5, 4], [1e-12, 2e-12, 1e-12, 3e-12, 1e-12], [1, 2, 3, 4, 5], [9, 9, 8, 9, 9])),
        ("denormal variances", new([1, 2, 3, 5, 4], [1e-310, 2e-310, 1, 3e-310, 1], [1, 2, 3, 4, 5], [9, 9, 8, 9, 9])),
        ("huge variances", new([1, 2, 3, 5, 4], [1e12, 2e12, 1e12, 3e12, 1e12], [1, 2, 3, 4, 5], [9, 9, 8, 9, 9])),
        ("variances out of range", new([1, 2, 3, 5, 4], [1e300, 2e300, 1e300, 3e300, 1e300], [1, 2, 3, 4, 5], [9, 9, 8, 9, 9])),
        ("one study outweighs all", new([1, 2, 3, 5, 4], [1e-12, 1, 2, 1, 1], [1, 2, 3, 4, 5], [9, 9, 8, 9, 9])),
        ("nothing but NaN", Of(double.NaN, double.NaN, double.NaN, double.NaN)),
        ("some NaN", new([1, double.NaN, 3, 5, 4], [1, 1, 2, double.NaN, 1], [1, 2, double.NaN, 4, 5], [9, 9, 8, 9, double.NaN])),
        ("infinite", new([1, double.PositiveInfinity, 3, 5, 4], [1, 1, double.PositiveInfinity, 1, 1], [1, 2, double.NegativeInfinity, 4, 5], [9, double.PositiveInfinity, 8, 9, 9])),
        ("effects out of range", new([1e300, -1e300, 1, 5, 4], [1, 1, 2, 1, 1], [1, 2, 3, 4, 5], [9, 9, 8, 9, 9])),
        ("no events", new([0, 0, 0, 0, 0], [10, 12, 9, 20, 11], [0, 0, 0, 0, 0], [9, 9, 8, 9, 9])),
        ("all events", new([10, 12, 9, 20, 11], [0, 0, 0, 0, 0], [9, 9, 8, 9, 9], [0, 0, 0, 0, 0])),
        ("no events in one group", new([0, 0, 0, 0, 0], [10, 12, 9, 20, 11], [1, 2, 3, 4, 5], [9, 9, 8, 9, 9])),
        ("events in some studies all, in others none", new([0, 12, 0, 20, 0], [10, 0, 9, 0, 11], [0, 9, 0, 9, 0], [9, 0, 8, 0, 9])),
        ("enormous counts", new([1e15, 2e15, 1e15, 3e15, 1e15], [1e16, 1e16, 1e16, 1e16, 1e16], [1e15, 1e14, 1e15, 1e15, 1e15], [1e16, 1e16, 1e16, 1e16, 1e16])),
        ("parts of events", new([0.5, 1.5, 0.25, 3, 2], [10.5, 9, 8, 7, 6], [1.5, 2, 3, 4, 5], [9, 9, 8, 9, 9])),
        ("moderator without variation", new([1, 2, 3, 5, 4], [1, 1, 2, 1, 1], [7, 7, 7, 7, 7], [9, 9, 8, 9, 9])),
        ("moderators that follow from each other", new([1, 2, 3, 5, 4], [1, 1, 2, 1, 1], [1, 2, 3, 4, 5], [2, 4, 6, 8, 10])),
        ("moderator out of range", new([1, 2, 3, 5, 4], [1, 1, 2, 1, 1], [1e200, 2e200, -3e200, 1e-200, 0], [9, 9, 8, 9, 9])),
        ("weights zero", new([1, 2, 3, 5, 4], [1, 1, 2, 1, 1], [1, 2, 3, 4, 5], [0, 0, 0, 0, 0])),
        ("negative weight", new([1, 2, 3, 5, 4], [1, 1, 2, 1, 1], [1, 2, 3, 4, 5], [1, -1, 1, 1, 1])),
        ("sizes of one", new([1, 2, 3, 5, 4], [1, 1, 2, 1, 1], [1, 2, 3, 4, 5], [1, 1, 1, 1, 1])),
    ];

    private static EdgeData Of(double a, double b, double c, double d) =>
        new([.. Enumerable.Repeat(a, 5)], [.. Enumerable.Repeat(b, 5)], [.. Enumerable.Repeat(c, 5)], [.. Enumerable.Repeat(d, 5)]);
}
