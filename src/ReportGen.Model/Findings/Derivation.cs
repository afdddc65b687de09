using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>Where a value comes from.</summary>
/// <param name="Formula">The formula, or null for a value that was read.</param>
/// <param name="Method">The method.</param>
/// <param name="Inputs">What went in, in the order of the formula.</param>
/// <param name="Notes">Automatic choices that were made, such as studies to which ½ was added.</param>
public sealed record Derivation(
    Formula? Formula, Method Method, ImmutableArray<DerivationInput> Inputs, ImmutableArray<string> Notes)
{
    /// <summary>What else the formula names: quantiles, settings, and what was rounded or counted on the way.</summary>
    public ImmutableArray<FormulaConstant> Constants { get; init; } = [];
}
