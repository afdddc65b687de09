using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>Which variants of an outcome's meta-analysis readers of the site may look at.</summary>
/// <param name="Estimators">Estimators of τ², EE among them for equal effects; empty for no explorer.</param>
/// <param name="Tests">Tests for each estimator; equal effects are tested by z alone.</param>
/// <param name="Measures">Measures by metafor's names; empty for those that the analyses of the outcome use.</param>
public sealed record ExplorerDeclaration(ImmutableArray<string> Estimators, ImmutableArray<string> Tests, ImmutableArray<Sourced<string>> Measures)
{
    /// <summary>Where review.yml says nothing.</summary>
    public static readonly ExplorerDeclaration Customary = new(["REML", "DL", "PM", "EE"], ["z", "knha"], []);

    /// <summary>No explorer.</summary>
    public static readonly ExplorerDeclaration None = new([], [], []);
}
