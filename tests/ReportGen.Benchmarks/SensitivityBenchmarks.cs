using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ReportGen.Statistics;
using ReportGen.Statistics.Pooling;
using ReportGen.Statistics.Sensitivity;

namespace ReportGen.Benchmarks;

/// <summary>Leave-one-out, influence and subsets, REML with Hartung-Knapp throughout.</summary>
[MemoryDiagnoser]
[MinColumn]
public class SensitivityBenchmarks
{
    private static readonly PoolingOptions Options = new() { Estimator = Tau2Estimator.REML, Test = PoolingTest.HartungKnapp };

    private readonly (double[] Yi, double[] Vi) _thousand = SimulatedStudies.Effects(1_000);
    private readonly (double[] Yi, double[] Vi) _fifteen = SimulatedStudies.Effects(Gosh.AllSubsetsUpTo);

    [Benchmark]
    public ImmutableArray<OmittedStudy> LeaveOneOutOf1000() => RepeatedPooling.LeaveOneOut(_thousand.Yi, _thousand.Vi, Options);

    [Benchmark]
    public ImmutableArray<CumulativeStep> CumulativeOf1000() => RepeatedPooling.Cumulative(_thousand.Yi, _thousand.Vi, _thousand.Vi, Options);

    [Benchmark]
    public Computed<InfluenceAnalysis> InfluenceOf1000() => Influence.Analyze(_thousand.Yi, _thousand.Vi, Options);

    [Benchmark]
    public ImmutableArray<SubsetFit> AllSubsetsOf15() => Gosh.Fit(_fifteen.Yi, _fifteen.Vi, Options);
}
