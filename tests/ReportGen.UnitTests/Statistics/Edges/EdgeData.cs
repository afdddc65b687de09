using FsCheck;
using FsCheck.Fluent;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.UnitTests.Statistics.Edges;

/// <summary>Four numbers a study, taken by each entry point as what it needs: effects and variances, counts, means.</summary>
/// <param name="A">Effects, events, means.</param>
/// <param name="B">Variances, non-events, standard deviations.</param>
/// <param name="C">A moderator, events of the second group.</param>
/// <param name="D">Weights, sizes, non-events of the second group.</param>
internal sealed record EdgeData(double[] A, double[] B, double[] C, double[] D)
{
    private static readonly double[] Extremes =
    [
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.MinValue, 0, -1, double.Epsilon, 1e-310, 1e-160, 1e-30, 1e-9, 1e9, 1e16, 1e76, 1e155, 1e300,
    ];

    /// <summary>Mostly plain numbers, small whole numbers and repeats, with extremes among them.</summary>
    public static Arbitrary<EdgeData> Any { get; } = Arb.From(
        from k in Gen.Choose(0, 7)
        from a in Numbers(k)
        from b in Numbers(k)
        from c in Numbers(k)
        from d in Numbers(k)
        select new EdgeData(a, b, c, d));

    public int K => A.Length;

    public TwoByTwoTable[] Tables => [.. Enumerable.Range(0, K).Select(i => new TwoByTwoTable(A[i], B[i], C[i], D[i]))];

    public EventRate[] Rates => [.. A.Zip(B, (x, t) => new EventRate(x, t))];

    public EventRate[] OtherRates => [.. C.Zip(D, (x, t) => new EventRate(x, t))];

    public SampleMean[] Samples => [.. Enumerable.Range(0, K).Select(i => new SampleMean(A[i], B[i], D[i]))];

    public SampleMean[] OtherSamples => [.. Enumerable.Range(0, K).Select(i => new SampleMean(C[i], D[i], B[i]))];

    public PairedMeans[] Pairs => [.. Enumerable.Range(0, K).Select(i => new PairedMeans(A[i], B[i], C[i], B[K - 1 - i], D[i], Math.Sin(i)))];

    public ReportedEstimate[] Reported => [.. Enumerable.Range(0, K).Select(i => new ReportedEstimate(A[i], A[i] - B[i], A[i] + C[i], i % 2 == 0 ? null : D[i]))];

    public string?[] Levels => [.. C.Select(c => double.IsNaN(c) ? null : c > 0 ? "above" : "below")];

    public override string ToString() => $"A {string.Join(' ', A)} | B {string.Join(' ', B)} | C {string.Join(' ', C)} | D {string.Join(' ', D)}";

    private static Gen<double[]> Numbers(int k) => Gen.Frequency(
        (6, Gen.Choose(-300, 1000).Select(i => i / 100.0)),
        (4, Gen.Choose(0, 12).Select(i => (double)i)),
        (2, Gen.Choose(1, 3).Select(i => (double)i)),
        (1, Gen.Elements(Extremes))).ArrayOf(k);
}
