using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Analysis.Synthesis;

/// <summary>How a model of meta-analysis is named and traced.</summary>
/// <param name="Label">For readers: "Random effects (REML, Hartung-Knapp)".</param>
/// <param name="Method">With its literature.</param>
/// <param name="Tau2">Method of τ²; null for a model without.</param>
/// <param name="Estimate">Formula of the estimate on the scale of the analysis, or null.</param>
/// <param name="UsesCounts">Its inputs are the cells, not effect sizes.</param>
/// <param name="HasCorrection">Whether a correction of effect sizes enters the estimate.</param>
/// <param name="PredictionWanted">Whether a prediction interval is asked for.</param>
internal sealed record PoolingModel(
    string Label, Method Method, Method? Tau2, Formula? Estimate, bool UsesCounts, bool HasCorrection, bool PredictionWanted)
{
    /// <summary>Formula of the standard error on the scale of the analysis, or null.</summary>
    public Formula? Error { get; init; }

    /// <summary>I² and H² follow from Q, not from τ².</summary>
    public bool UsesQ { get; init; } = Tau2 is null;

    /// <summary>The distribution of the prediction interval, by its name in review.yml; otherwise that of the test.</summary>
    public string? Prediction { get; init; }

    /// <summary>Further notes that belong to every result of the model.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
