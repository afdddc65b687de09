using System.Collections.Immutable;
using ReportGen.Model.Templates;

namespace ReportGen.Writers.Layout;

/// <summary>A line's colour, width in points, and dash lengths (empty for solid).</summary>
public sealed record PathStroke(Rgb Color, double Width, ImmutableArray<double> Dashes);
