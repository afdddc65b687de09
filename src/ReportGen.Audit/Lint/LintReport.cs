using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Audit.Lint;

/// <summary>The findings of a review, divided by whether the authors let them stand.</summary>
/// <param name="Open">Findings that nobody has accepted, and acceptances that match nothing.</param>
/// <param name="Accepted">Findings with the acceptance that covers them.</param>
public sealed record LintReport(ImmutableArray<Diagnostic> Open, ImmutableArray<(Diagnostic Finding, AcceptedFinding Acceptance)> Accepted)
{
    private static readonly ImmutableArray<string> Families = ["RG81", "RG82", "RG84"];

    /// <summary>Divides findings by the acceptances of review.yml. RG850 for an acceptance that matches none, RG851 for a code that no finding of check has.</summary>
    public static LintReport Of(ImmutableArray<Diagnostic> findings, ImmutableArray<AcceptedFinding> acceptances)
    {
        var pairs = findings.Select(f => (Finding: f, Acceptance: acceptances.FirstOrDefault(a => Covers(a, f)))).ToImmutableArray();
        var idle = acceptances.Where(a => !findings.Any(f => Covers(a, f)))
            .Select(a => Families.Any(f => a.Code.Value.StartsWith(f, StringComparison.Ordinal)) ? AcceptanceDiagnostics.Idle(a) : AcceptanceDiagnostics.UnknownCode(a));
        return new LintReport(
            [.. pairs.Where(p => p.Acceptance is null).Select(p => p.Finding), .. idle],
            [.. pairs.Where(p => p.Acceptance is not null).Select(p => (p.Finding, p.Acceptance!))]);
    }

    private static bool Covers(AcceptedFinding acceptance, Diagnostic finding) =>
        acceptance.Code.Value == finding.Code
        && finding.Found.Contains(acceptance.Text, StringComparison.Ordinal)
        && (acceptance.File.Length == 0 || finding.Span.File == acceptance.File || finding.Span.File.EndsWith('/' + acceptance.File, StringComparison.Ordinal));
}
