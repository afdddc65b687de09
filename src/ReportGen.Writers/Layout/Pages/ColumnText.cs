using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>How far the text has come while columns are filled.</summary>
/// <param name="At">Index of the next slab.</param>
/// <param name="Notes">Footnotes that found no room.</param>
/// <param name="Rest">What is left of a float within the text, which ends the page.</param>
/// <param name="Fits">Whether all floats so far found their room.</param>
internal sealed record ColumnText(int At, IReadOnlyList<Slab> Notes, FlowFloat? Rest, bool Fits);
