using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Analysis.Measures;

/// <summary>The choices when effect sizes are computed. Those that a measure does not know must be left as they are.</summary>
public sealed record EffectSizeOptions
{
    /// <summary>Null for the custom of the measure, <see cref="Measure.CustomaryCorrection"/>.</summary>
    public ContinuityCorrection? Correction { get; init; }

    /// <summary>Leave out studies without events, or with nothing but events, in both groups.</summary>
    public bool DropDoubleZeros { get; init; }

    /// <summary>One of <see cref="Measure.Variances"/>.</summary>
    public VarianceFormula Variance { get; init; } = VarianceFormula.LS;

    /// <summary>Level of the confidence intervals that studies report, a fraction.</summary>
    public double ReportedLevel { get; init; } = 0.95;
}
