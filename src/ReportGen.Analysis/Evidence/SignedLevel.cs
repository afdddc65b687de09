namespace ReportGen.Analysis.Evidence;

/// <summary>A level of evidence and whether it carries the sign of an inconclusive one.</summary>
/// <param name="Level">As the scheme names it.</param>
/// <param name="Sign">The sign; empty where it carries none.</param>
internal sealed record SignedLevel(string Level, string Sign)
{
    public string Printed => Level + Sign;

    public bool IsConclusive => Sign.Length == 0;

    /// <summary>Reads a cell such as <c>1b–</c>; a hyphen or a minus may stand for the sign.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="sign">The scheme's sign; empty where it has none.</param>
    public static SignedLevel Of(string text, string sign) =>
        sign.Length > 0 && (text.EndsWith(sign, StringComparison.Ordinal) || text.EndsWith('-') || text.EndsWith('\u2212'))
            ? new(text[..^1], sign) : new(text, "");
}
