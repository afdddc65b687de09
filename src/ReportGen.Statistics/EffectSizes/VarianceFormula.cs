namespace ReportGen.Statistics.EffectSizes;

/// <summary>Which of the sampling variances of a measure. Each measure names at its Compute method those it has.</summary>
public enum VarianceFormula
{
    /// <summary>The usual large-sample variance. Every measure has it.</summary>
    LS,

    /// <summary>The unbiased variance.</summary>
    UB,

    /// <summary>The other large-sample variance: with Hedges' factor squared about the uncorrected difference (Borenstein 2009).</summary>
    LS2,

    /// <summary>The large-sample variance about the average over the studies, weighted by their sizes.</summary>
    AV,

    /// <summary>Equal variances assumed in both groups: the pooled standard deviation stands for both.</summary>
    HO,
}
