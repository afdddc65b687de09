using System.Collections.Immutable;

namespace ReportGen.Writers.Layout.Text;

/// <summary>Where the lines of a paragraph end.</summary>
/// <param name="Places">Indices of candidates, ascending.</param>
/// <param name="Expansion">The share by which its glyphs give way.</param>
internal sealed record LineBreaks(ImmutableArray<int> Places, double Expansion);
