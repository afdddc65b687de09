using System.Text.RegularExpressions;

namespace ReportGen.Audit.Lint.Claims;

/// <summary>Verbs and nouns that say in which direction something goes.</summary>
internal static partial class DirectionWords
{
    /// <summary>-1 for a decrease, 1 for an increase, null where the word says better or worse.</summary>
    public static int? Sign(Match match) => match.Groups["down"].Success ? -1 : match.Groups["up"].Success ? 1 : null;

    /// <summary>For a word that says better or worse: whether it says better.</summary>
    public static bool IsBetter(Match match) => match.Groups["better"].Success;

    [GeneratedRegex(
        @"\b(?:(?<down>reduc(?:es?|ed|ing)|decreas(?:es?|ed|ing)|lowers|lowered|fell|falls|dropp?(?:s|ed)|declin(?:es?|ed)|diminish(?:es|ed)?|protects?|protected|prevents?|prevented|(?:reduction|decrease|decline|drop|fall) (?:in|of))|(?<up>increas(?:es?|ed|ing)|rais(?:es|ed)|rose|rises|grew|grows|promotes|(?:increase|rise|growth) (?:in|of))|(?<better>improv(?:es?|ed|ements?)|benefits?|benefited|relieves|relieved)|(?<worse>worsen(?:s|ed|ing)?|deteriorat(?:es|ed|ion)|harms|harmed))\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    public static partial Regex Pattern();
}
