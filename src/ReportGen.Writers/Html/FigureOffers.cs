using System.Collections.Immutable;
using ReportGen.Writers.Html.Explorer;

namespace ReportGen.Writers.Html;

/// <summary>What a page offers at its figures beside drawing and data.</summary>
/// <param name="Outcomes">The outcome that a figure shows, by the figure's id: forest plots have one. The page marks the figure with it, so that a script can put more there.</param>
/// <param name="Explorers">What opens a live plot in the place of a figure, by the figure's id.</param>
/// <param name="Pdf">Whether each figure has a PDF file.</param>
internal sealed record FigureOffers(ImmutableDictionary<string, string> Outcomes, ImmutableDictionary<string, ExplorerOffer> Explorers, bool Pdf);
