using System.Collections.Immutable;

namespace ReportGen.Writers.Layout.Text;

/// <summary>Where the lines of a paragraph end.</summary>
/// <param name="Places">Indices of candidates, ascending.</param>
/// <param name="Elasticity">How much its lines give.</param>
internal sealed record LineBreaks(ImmutableArray<int> Places, Elasticity Elasticity);
