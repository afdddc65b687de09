using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>By which rule the evidence is graded.</summary>
/// <param name="Scheme">Name of a scheme in templates/evidence/.</param>
/// <param name="Table">The table of studies.</param>
/// <param name="LevelColumn">The column that holds each study's level of evidence.</param>
/// <param name="ConsistencyOutcome">The before-after outcome whose direction of change decides on consistency.</param>
public sealed record EvidenceDeclaration(
    Sourced<string> Scheme, string Table, string LevelColumn, Sourced<string> ConsistencyOutcome, SourceSpan Span);
