using System.Text;
using ReportGen.Model.Studies;

namespace ReportGen.Writers.Html.Citing;

/// <summary>A citation in the RIS format: a tag of two characters and a value on each line, lines ended by CR LF.</summary>
internal static class RisWriter
{
    public static string Write(ManuscriptCitation citation)
    {
        var text = new StringBuilder();
        Line(text, "TY", "UNPB");
        Line(text, "TI", citation.Title);
        foreach (var author in citation.Authors) Line(text, "AU", Name(author));
        Line(text, "PY", citation.DateText("/")[..4]);
        Line(text, "DA", citation.DateText("/"));
        if (citation.Address is { } address) Line(text, "UR", address);
        Line(text, "LA", citation.Language);
        foreach (var keyword in citation.Keywords) Line(text, "KW", keyword);
        Line(text, "ER", "");
        return text.ToString();
    }

    private static void Line(StringBuilder text, string tag, string value) =>
        text.Append(tag).Append("  - ").Append(OneLine(value)).Append("\r\n");

    private static string Name(Author author) => author.Given.Length > 0 ? $"{author.Family}, {author.Given}" : author.Family;

    // A line end would begin a new tag.
    private static string OneLine(string value) => string.Concat(value.ReplaceLineEndings(" ").Where(c => !char.IsControl(c)));
}
