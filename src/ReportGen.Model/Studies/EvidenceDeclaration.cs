using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>By which scheme the evidence is graded.</summary>
/// <param name="Id">Empty for the scheme of the review; a further one has an id, which stands in its addresses.</param>
/// <param name="Scheme">Name of a scheme in templates/evidence/.</param>
/// <param name="Table">The table of studies.</param>
/// <param name="LevelColumn">The column that holds each study's level of evidence, or null where levels follow from designs.</param>
/// <param name="DesignColumn">The column that holds each study's design, or null.</param>
/// <param name="Designs">What the cells of the design column mean in the scheme; a cell that is not named here is the design itself.</param>
/// <param name="ConsistencyOutcome">The outcome whose direction decides on consistency.</param>
/// <param name="Improvement">The direction that is better; null for an outcome before and after, which says it itself.</param>
/// <param name="WideInterval">A study whose interval is at least so wide is inconclusive: upper minus lower limit, or upper over lower for a ratio; null where none is.</param>
/// <param name="Extrapolated">Whether the evidence is carried over to another situation than that of the studies.</param>
/// <param name="ReviewLevel">How the level of this review itself is found, or null where it is not asked for.</param>
public sealed record EvidenceDeclaration(
    string Id, Sourced<string> Scheme, string Table, string? LevelColumn, string? DesignColumn, ImmutableArray<KeyValuePair<string, Sourced<string>>> Designs,
    Sourced<string> ConsistencyOutcome, ChangeDirection? Improvement, double? WideInterval, bool Extrapolated, ReviewLevelDeclaration? ReviewLevel, SourceSpan Span);
