using BenchmarkDotNet.Attributes;
using ReportGen.Statistics;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Benchmarks;

/// <summary>REML with Hartung-Knapp: the pooled effect with all of its figures.</summary>
[MemoryDiagnoser]
[MinColumn]
public class PoolingBenchmarks
{
    private static readonly PoolingOptions Options = new() { Estimator = Tau2Estimator.REML, Test = PoolingTest.HartungKnapp };

    private double[] _yi = [];
    private double[] _vi = [];

    /// <summary>Number of studies.</summary>
    [Params(20, 1_000, 20_000, 1_000_000)]
    public int K { get; set; }

    [GlobalSetup]
    public void Simulate() => (_yi, _vi) = SimulatedStudies.Effects(K);

    [Benchmark]
    public Computed<PooledEffect> RemlHartungKnapp() => InverseVariance.Pool(_yi, _vi, Options);
}
