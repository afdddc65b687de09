using System.Collections.Immutable;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Analysis.Measures;

/// <summary>An effect measure: what it is made of, what it is called, and how it is carried to the reader's scale. <see cref="MeasureCatalogue"/> has them all.</summary>
public sealed record Measure
{
    /// <summary>By metafor's abbreviation, such as <c>RR</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the studies report.</summary>
    public required MeasureFamily Family { get; init; }

    /// <summary>For readers, in lower case: "risk ratio".</summary>
    public required string Label { get; init; }

    /// <summary>The scale of the analysis, in lower case: "log risk ratio"; the same as <see cref="Label"/> where nothing is transformed.</summary>
    public required string ScaleLabel { get; init; }

    /// <summary>The way back to the reader's scale.</summary>
    public required ReaderTransformation Transformation { get; init; }

    /// <summary>The value of no effect on the scale of the analysis; null for measures of one group, which have none.</summary>
    public required double? Null { get; init; }

    /// <summary>Readers see it on a logarithmic axis: ratios, rates and means analysed by their logarithm.</summary>
    public required bool IsLogarithmic { get; init; }

    /// <summary>Alternatives of the columns needed, by metafor's names, the first the preferred: <c>ai, bi, ci, di</c> or <c>ai, n1i, ci, n2i</c>.</summary>
    public required ImmutableArray<ImmutableArray<string>> Columns { get; init; }

    /// <summary>The variance formulas that it has, the default first.</summary>
    public required ImmutableArray<VarianceFormula> Variances { get; init; }

    /// <summary>What is added where nothing else is asked for; null for measures that take no correction.</summary>
    public required ContinuityCorrection? CustomaryCorrection { get; init; }

    /// <summary>Keys of its literature in templates/methods/references.json.</summary>
    public required ImmutableArray<string> Literature { get; init; }

    /// <summary>The value of no effect on the reader's scale.</summary>
    public double? ReaderNull => Null is { } none ? ToReader(none) : null;

    /// <summary>The inverse needs a number of trials or a time at risk.</summary>
    public bool NeedsDenominator => Transformation is ReaderTransformation.InverseDoubleArcsine or ReaderTransformation.InverseFreemanTukeyRate;

    /// <summary>A value on the scale of the analysis as a reader knows it.</summary>
    /// <param name="value">On the scale of the analysis.</param>
    /// <param name="denominator">
    /// Only where <see cref="NeedsDenominator"/>: trials (PFT) or time at risk (IRFT), the study's own, or the harmonic mean of those pooled.
    /// </param>
    public double ToReader(double value, double? denominator = null) => Transformation switch
    {
        ReaderTransformation.None => value,
        ReaderTransformation.Exponential => BackTransformation.Exponential(value),
        ReaderTransformation.InverseLogit => BackTransformation.InverseLogit(value),
        ReaderTransformation.InverseArcsine => BackTransformation.InverseArcsine(value),
        ReaderTransformation.InverseDoubleArcsine => BackTransformation.InverseFreemanTukey(value, Needed(denominator)),
        ReaderTransformation.Square => BackTransformation.SquareOfRoot(value),
        ReaderTransformation.InverseFreemanTukeyRate => BackTransformation.InverseFreemanTukeyRate(value, Needed(denominator)),
        ReaderTransformation.HyperbolicTangent => BackTransformation.FisherZToCorrelation(value),
        _ => throw new InvalidOperationException($"Unknown transformation {Transformation}."),
    };

    /// <summary>An interval on the scale of the analysis as a reader knows it.</summary>
    public Interval ToReader(Interval interval, double? denominator = null) => interval.Select(x => ToReader(x, denominator));

    private double Needed(double? denominator) => denominator ?? throw new ArgumentNullException(nameof(denominator), $"{Name} needs the trials or the time at risk.");
}
