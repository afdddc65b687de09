using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Cli.Analyze;

/// <summary>An analysis as asked for on the command line.</summary>
internal sealed record AnalyzeRequest
{
    /// <summary>What stands for standard input in place of a file.</summary>
    public const string StandardInput = "-";

    /// <summary>A CSV file, or <see cref="StandardInput"/>.</summary>
    public required string File { get; init; }

    public required Measure Measure { get; init; }

    public required PoolingMethod Method { get; init; }

    public required PoolingTest Test { get; init; }

    /// <summary>In percent.</summary>
    public required double Level { get; init; }

    public required EffectSizeOptions EffectSizes { get; init; }

    /// <summary>Names of columns by metafor's name, as far as given.</summary>
    public required ImmutableDictionary<string, string> Columns { get; init; }

    /// <summary>Columns whose texts together name a study; none for the customary ones.</summary>
    public required ImmutableArray<string> Label { get; init; }

    public required ImmutableArray<string> Moderators { get; init; }

    public required string? Subgroup { get; init; }

    public required string? Cumulative { get; init; }

    public required bool LeaveOneOut { get; init; }

    public required bool SmallStudy { get; init; }

    public required bool Insist { get; init; }

    public required bool Influence { get; init; }

    /// <summary>Draw the prediction interval in the forest plot.</summary>
    public required bool Prediction { get; init; }

    public required bool Json { get; init; }
}
