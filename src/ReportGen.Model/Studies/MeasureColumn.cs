using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>A column that an effect measure is computed from.</summary>
/// <param name="Role">By metafor's name: ai, n1i, m1i, yi …</param>
/// <param name="Column">Column of the outcome's table.</param>
/// <param name="Span">Where the role is written.</param>
public sealed record MeasureColumn(string Role, string Column, SourceSpan Span);
