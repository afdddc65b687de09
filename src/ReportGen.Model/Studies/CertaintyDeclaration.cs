using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>How the certainty of the evidence is rated.</summary>
/// <param name="Scheme">Name of a certainty scheme in templates/evidence/.</param>
/// <param name="Judgements">The table of the authors' judgements, or null where there are none.</param>
/// <param name="Outcomes">The outcomes that are rated, in order.</param>
public sealed record CertaintyDeclaration(Sourced<string> Scheme, string? Judgements, ImmutableArray<OutcomeCertainty> Outcomes, SourceSpan Span);
