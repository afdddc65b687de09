using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>Values of the moderators at which a meta-regression predicts.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Values">One for each moderator, in their order: a number, or the text of a level.</param>
public sealed record PredictionDeclaration(string Id, ImmutableArray<Sourced<string>> Values, SourceSpan Span);
