using System.Collections.Immutable;

namespace ReportGen.Writers.Html;

/// <summary>What a page offers at its figures beside drawing and data.</summary>
/// <param name="Outcomes">The outcome that a figure shows, by the figure's id: forest plots have one. The page marks the figure with it, so that a script can put more there.</param>
/// <param name="Pdf">Whether each figure has a PDF file.</param>
internal sealed record FigureOffers(ImmutableDictionary<string, string> Outcomes, bool Pdf);
