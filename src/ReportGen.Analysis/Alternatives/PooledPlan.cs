using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.Alternatives;

/// <summary>The choices of a meta-analysis.</summary>
/// <param name="Studies">Positions of the studies, one for each time that a study counts.</param>
/// <param name="Measure">Effect measure.</param>
/// <param name="Method">Model and estimator.</param>
/// <param name="Test">Test and interval.</param>
/// <param name="Level">Of the interval.</param>
/// <param name="Options">Corrections and variances.</param>
internal sealed record PooledPlan(
    ImmutableArray<int> Studies, Measure Measure, PoolingMethod Method, PoolingTest Test, double Level, EffectSizeOptions Options)
{
    /// <summary>Positions of the studies whose groups are exchanged.</summary>
    public ImmutableHashSet<int> Swapped { get; init; } = [];

    /// <summary>Positions of the studies whose standard deviations are divided by √n, as where a standard error was entered for one.</summary>
    public ImmutableHashSet<int> ErrorsForDeviations { get; init; } = [];

    /// <summary>Positions of the studies whose standard deviations are multiplied by √n.</summary>
    public ImmutableHashSet<int> DeviationsForErrors { get; init; } = [];

    /// <summary>Positions of the studies whose effect has the other sign.</summary>
    public ImmutableHashSet<int> Reversed { get; init; } = [];

    /// <summary>The result stays on the scale of the analysis.</summary>
    public bool OnAnalysisScale { get; init; }

    /// <summary>1 − the result, of proportions.</summary>
    public bool Complement { get; init; }

    public bool OneSided { get; init; }
}
