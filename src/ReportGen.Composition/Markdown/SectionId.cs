using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Markdown;

/// <summary>Ids of sections: given by the author at the end of a heading as <c>{#id}</c>, else made from its words.</summary>
public static partial class SectionId
{
    /// <summary>Takes a given id off the end of a heading.</summary>
    /// <returns>The heading without it, and the text between the braces, or null.</returns>
    public static (ImmutableArray<Inline> Heading, string? Given) Split(ImmutableArray<Inline> heading)
    {
        if (heading.IsEmpty || heading[^1] is not Inline.Text last || GivenPattern().Match(last.Content) is not { Success: true } match) return (heading, null);
        var rest = last.Content[..match.Index];
        return (rest.Length == 0 ? heading[..^1] : heading.SetItem(heading.Length - 1, new Inline.Text(rest)), match.Groups[1].Value);
    }

    /// <summary>Takes the items of a reporting checklist off what stands between the braces: <c>methods prisma=5,13a</c>.</summary>
    public static (string Given, ImmutableArray<string> Items) Items(string given) => ItemsPattern().Match(given) is { Success: true } match
        ? (match.Groups[1].Value, [.. match.Groups[2].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)])
        : (given, []);

    public static bool IsValid(string id) => IdPattern().IsMatch(id);

    /// <summary>Latin letters and digits of the title, in lower case and without accents, joined by hyphens; "section" where there are none.</summary>
    public static string FromTitle(string title)
    {
        var slug = new StringBuilder();
        foreach (var c in Decomposed(title).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var text = slug.ToString().Trim('-');
        return text.Length == 0 ? "section" : char.IsAsciiLetter(text[0]) ? text : "section-" + text;
    }

    // Half of a surrogate pair has no normal form and would throw.
    private static string Decomposed(string title) => string.Concat(title.EnumerateRunes()).Normalize(NormalizationForm.FormD);

    [GeneratedRegex(@"\s*\{#([^{}]*)\}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex GivenPattern();

    [GeneratedRegex(@"^(\S+)\s+prisma=([0-9a-z, ]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex ItemsPattern();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]*([-_][A-Za-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
