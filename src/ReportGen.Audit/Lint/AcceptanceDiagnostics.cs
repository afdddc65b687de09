using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Audit.Lint;

/// <summary>Messages on what review.yml accepts: RG850 to RG859.</summary>
internal static class AcceptanceDiagnostics
{
    /// <summary>RG850: an acceptance that no finding needs.</summary>
    public static Diagnostic Idle(AcceptedFinding acceptance) => Diagnostic.Warning(
        "RG850", acceptance.Code.Span, "No finding matches this acceptance.", Text(acceptance), "the code, text and file of a finding as 'reportgen check' prints them",
        "Take it out of 'accepted:', or mend its text or file.");

    /// <summary>RG851: an acceptance of a code that check does not use.</summary>
    public static Diagnostic UnknownCode(AcceptedFinding acceptance) => Diagnostic.Warning(
        "RG851", acceptance.Code.Span, "This code cannot be accepted.", acceptance.Code.Value, "a code of 'reportgen check', RG810 to RG846", "data/README.md lists the codes.");

    private static string Text(AcceptedFinding acceptance) =>
        string.Join(", ", ((string[])[acceptance.Code.Value, acceptance.Text, acceptance.File]).Where(t => t.Length > 0));
}
