using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>A finding of <c>check</c> that the authors have looked at and let stand.</summary>
/// <param name="Code">Its code, such as RG812.</param>
/// <param name="Text">A text that the finding quotes; empty for any.</param>
/// <param name="File">The end of the path of its file; empty for any.</param>
/// <param name="Reason">Why it stands; printed on the page of methods.</param>
public sealed record AcceptedFinding(Sourced<string> Code, string Text, string File, string Reason);
