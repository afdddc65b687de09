using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>Tests for small-study effects in an inverse-variance meta-analysis.</summary>
/// <param name="Analysis">Which.</param>
/// <param name="Tests">egger, egger_mixed, begg, peters, harbord, trim_fill, pet_peese, fail_safe.</param>
/// <param name="Insist">Compute them with fewer than ten studies as well.</param>
public sealed record SmallStudyDeclaration(string Analysis, ImmutableArray<string> Tests, bool Insist, SourceSpan Span)
{
    /// <summary>Below this number of studies the tests have too little power to tell anything (Sterne et al. 2011).</summary>
    public const int FewestStudies = 10;
}
