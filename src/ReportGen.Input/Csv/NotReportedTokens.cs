using System.Collections.Immutable;

namespace ReportGen.Input.Csv;

/// <summary>The tokens that mean <em>not reported</em>, and what authors write in their place.</summary>
internal sealed class NotReportedTokens(ImmutableArray<string> tokens)
{
    private static readonly HashSet<string> UsualElsewhere = new(StringComparer.OrdinalIgnoreCase)
    {
        "nr", "n.r.", "n.r", "n/r", "na", "n.a.", "n/a", "nd", "n.d.", "nan", "null", "not reported", "not available", "unknown", "missing",
        "-", "--", "–", "—", "?", ".", "*", "#n/a",
    };

    private static readonly HashSet<string> UsualInText = new(StringComparer.OrdinalIgnoreCase) { "nr", "n.r.", "n.r", "n/r", "not reported", "-", "–", "—", "?" };

    /// <summary>The token that messages propose.</summary>
    public string First => tokens[0];

    public bool Has(string text) => tokens.Contains(text);

    public bool HasInAnyCase(string text) => tokens.Any(t => string.Equals(t, text, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the text seems to mean <em>not reported</em> although it is no declared token. A free text may say much that a number may not.</summary>
    public bool Resembles(string text, bool isText) =>
        HasInAnyCase(text) || (isText ? UsualInText : UsualElsewhere).Contains(text);
}
