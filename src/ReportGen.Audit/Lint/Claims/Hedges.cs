using System.Text.RegularExpressions;

namespace ReportGen.Audit.Lint.Claims;

/// <summary>Words that leave a statement open.</summary>
internal static partial class Hedges
{
    /// <summary>Whether a sentence leaves open what it says, as the wording for evidence of low certainty does.</summary>
    public static bool IsHedged(string text) => Open().IsMatch(text);

    /// <summary>Whether it calls what it says probable at least, as the wording for evidence of moderate certainty does.</summary>
    public static bool IsProbable(string text) => Probable().IsMatch(text) || IsHedged(text);

    [GeneratedRegex(@"\b(?:may|might|could|perhaps|possibly|possible|uncertain|unclear|suggests?|suggested|appears?|seems?|very low|low certainty|whether|if|would)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    [GeneratedRegex(@"\b(?:probably|likely|moderate certainty)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Probable();
}
