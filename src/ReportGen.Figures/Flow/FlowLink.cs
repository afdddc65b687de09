namespace ReportGen.Figures.Flow;

/// <summary>An arrow between two places of a grid, each a row and a column.</summary>
/// <param name="Lane">For <see cref="FlowRoute.Lane"/>: which lane, 0 for the outermost.</param>
internal sealed record FlowLink((int Row, int Column) From, (int Row, int Column) To, FlowRoute Route, int Lane = 0);
