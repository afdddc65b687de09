using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>The continuity correction of an outcome's effect sizes.</summary>
/// <param name="To">By metafor's names: only0, all, if0all or none; null for the custom of the measure.</param>
/// <param name="Add">What is added to each cell; null for the custom of the measure.</param>
/// <param name="DropDoubleZeros">Leave out studies without events, or with nothing but events, in both groups.</param>
public sealed record CorrectionDeclaration(string? To, double? Add, bool DropDoubleZeros, SourceSpan Span);
