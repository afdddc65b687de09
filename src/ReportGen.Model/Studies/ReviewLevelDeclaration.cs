using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>How the level of evidence of the review itself is found.</summary>
/// <param name="Analysis">An analysis of the consistency outcome whose I² says whether heterogeneity is troublesome, or null.</param>
/// <param name="TroublesomeI2">Percent from which it is; null where none is.</param>
/// <param name="Level">The level where the scheme has no row for the designs of the studies, or null.</param>
/// <param name="Rule">The rule by which it has that level, in words; empty without one.</param>
/// <param name="Steps">Steps by which the author moves the level: negative to a lower level, zero for none.</param>
/// <param name="Reason">Why it is moved; empty where it is not.</param>
public sealed record ReviewLevelDeclaration(
    Sourced<string>? Analysis, double? TroublesomeI2, Sourced<string>? Level, string Rule, int Steps, string Reason, SourceSpan Span);
