using System.Text;
using ReportGen.Model.Studies;

namespace ReportGen.Writers.Html.Citing;

/// <summary>A citation for BibTeX and biblatex, in UTF-8.</summary>
internal static class BibTexWriter
{
    public static string Write(ManuscriptCitation citation)
    {
        var text = new StringBuilder("@misc{").Append(Key(citation.Key)).Append(",\n");
        // Braces around the whole title keep its capitals; those around a family name keep its parts together.
        Field(text, "title", $"{{{Escape(citation.Title)}}}");
        Field(text, "author", string.Join(" and ", citation.Authors.Select(Name)));
        Field(text, "year", citation.DateText("-")[..4]);
        Field(text, "month", citation.DateText("-")[5..7].TrimStart('0'));
        Field(text, "date", citation.DateText("-"));
        Field(text, "url", citation.Address is { } address ? EscapeAddress(address) : "");
        Field(text, "keywords", Escape(string.Join(", ", citation.Keywords)));
        Field(text, "langid", citation.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "english" : "");
        return text.Append("}\n").ToString();
    }

    private static void Field(StringBuilder text, string name, string value)
    {
        if (value.Length > 0) text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
    }

    private static string Name(Author author) =>
        author.Given.Length > 0 ? $"{{{Escape(author.Family)}}}, {Escape(author.Given)}" : $"{{{Escape(author.Family)}}}";

    // A key may hold letters, digits and a few signs; a folder's name may hold more.
    private static string Key(string key) => string.Concat(key.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-'));

    private static string EscapeAddress(string address) => address.Replace("%", "\\%", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal);

    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var character in value.ReplaceLineEndings(" "))
        {
            escaped.Append(character switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '{' or '}' or '$' or '&' or '#' or '%' or '_' => "\\" + character,
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }
}
