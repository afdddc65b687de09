using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>What an earlier publication printed, and where.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Address">The quantity it corresponds to; empty where the review computes none.</param>
/// <param name="Item">What it is about.</param>
/// <param name="Printed">The text as printed.</param>
/// <param name="Where">The place in the publication.</param>
/// <param name="Note">What is to be said of it; may be empty.</param>
/// <param name="Span">Where it stands in published.csv.</param>
public sealed record PublishedFigure(
    string Id, string Address, string Item, string Printed, string Where, string Note, SourceSpan Span);
