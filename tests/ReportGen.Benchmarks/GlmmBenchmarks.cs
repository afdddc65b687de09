using BenchmarkDotNet.Attributes;
using ReportGen.Statistics;
using ReportGen.Statistics.Glmm;

namespace ReportGen.Benchmarks;

/// <summary>The logistic-normal model of sparse proportions by 51 nodes, with its likelihood-ratio and Wald tests and the profile-likelihood interval of τ².</summary>
[MemoryDiagnoser]
[MinColumn]
public class GlmmBenchmarks
{
    private double[] _events = [];
    private double[] _trials = [];

    /// <summary>Number of studies.</summary>
    [Params(20, 200)]
    public int K { get; set; }

    [GlobalSetup]
    public void Simulate() => (_events, _trials) = SimulatedStudies.Proportions(K);

    [Benchmark]
    public Computed<GlmmEffect> LogisticNormalOfProportions() => LogisticNormal.Pool(_events, _trials);
}
