namespace ReportGen.Writers.Html.Explorer;

/// <summary>What a figure needs to open its explorer.</summary>
/// <param name="Data">The file of data, as the page links to it.</param>
/// <param name="Order">The order of the studies as drawn: file, year or effect.</param>
internal sealed record ExplorerOffer(string Data, string Order);
