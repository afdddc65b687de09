using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Composition.Citations;

/// <summary>
/// Numbered references as the AMA Manual of Style (11th edition) and the NLM (Citing Medicine, 2nd edition) set them.
/// What a source does not give is left out, never filled in.
/// </summary>
public static class VancouverStyle
{
    private const int MostAuthors = 6;
    private const int AuthorsBeforeOthers = 3;

    public static ImmutableArray<Inline> Entry(Reference reference)
    {
        var entry = new Sentences();
        entry.Add(Authors(reference.Authors));
        entry.Add(reference.Title);
        switch (reference.Type)
        {
            case "article-journal" or "article" or "article-magazine" or "paper-conference":
                entry.Add(reference.ContainerTitle, italic: true);
                entry.Add(Issued(reference));
                break;
            case "webpage" or "post" or "post-weblog":
                entry.Add(reference.ContainerTitle);
                entry.Add(reference.Publisher);
                entry.Add(Year(reference));
                break;
            default:
                entry.Add(reference.ContainerTitle, italic: true);
                entry.Add(Join("; ", reference.Publisher, Issued(reference)));
                break;
        }

        if (reference.Doi.Length > 0) entry.AddLink(DoiAddress(reference.Doi), PrintedWords.Doi + reference.Doi);
        else if (Markdown.LinkAddress.IsWeb(reference.Url)) entry.AddLink(reference.Url, reference.Url);
        else entry.Add(reference.Url);
        entry.Add(reference.Note);
        return entry.ToInlines();
    }

    /// <summary>The web address of a doi.</summary>
    public static string DoiAddress(string doi) => "https://doi.org/" + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal);

    // "Family AB, Family CD, Family EF, et al": all up to six, of more the first three.
    private static string Authors(ImmutableArray<PersonName> authors)
    {
        var open = authors.Length > 0 && IsOthers(authors[^1]);
        var named = open ? authors[..^1] : authors;
        var shortened = named.Length > (open ? AuthorsBeforeOthers : MostAuthors);
        var names = (shortened ? named[..AuthorsBeforeOthers] : named).Select(Name);
        return string.Join(", ", open || shortened ? names.Append(PrintedWords.AndOthers) : names);
    }

    private static bool IsOthers(PersonName name) => name.Family.Length == 0 && name.Literal.Trim().TrimEnd('.') is "et al" or "others";

    private static string Name(PersonName name) =>
        name.Family.Length == 0 ? name.Literal : Join(" ", name.Family, Initials(name.Given));

    // "Jean-Pierre" gives JP, "G C" and "G.C." give GC, and letters that are initials already stay: "GC".
    private static string Initials(string given)
    {
        var parts = given.Split([' ', '.', '-', '\u2010', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(parts.Select(p => p.Length <= 3 && p.All(char.IsUpper) ? p : StringInfo.GetNextTextElement(p).ToUpperInvariant()));
    }

    // Year;Volume(Issue):Pages, of which any part may lack.
    private static string Issued(Reference reference)
    {
        var issue = reference.Issue.Length > 0 ? $"({reference.Issue})" : "";
        var pages = reference.Pages.Replace("--", "-", StringComparison.Ordinal).Replace('-', '\u2013');
        return Join(":", Join(";", Year(reference), reference.Volume + issue), pages);
    }

    private static string Year(Reference reference) => reference.Year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Join(string separator, string first, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : first + separator + second;


    // Parts that end with a full stop each and are parted by a blank; a link ends without one, so that it can be copied.
    private sealed class Sentences
    {
        private readonly ImmutableArray<Inline>.Builder _inlines = ImmutableArray.CreateBuilder<Inline>();

        public void Add(string text, bool italic = false)
        {
            var content = text.Trim();
            if (content.Length == 0) return;
            Part();
            var end = content[^1] is '.' or '?' or '!' ? "" : ".";
            if (italic)
            {
                _inlines.Add(new Inline.Emphasis([new Inline.Text(content)]));
                if (end.Length > 0) _inlines.Add(new Inline.Text(end));
            }
            else
            {
                _inlines.Add(new Inline.Text(content + end));
            }
        }

        public void AddLink(string url, string text)
        {
            Part();
            _inlines.Add(new Inline.Link(url, [new Inline.Text(text)]));
        }

        public ImmutableArray<Inline> ToInlines() => [.. Markdown.InlineSequence.Merge(_inlines)];

        private void Part()
        {
            if (_inlines.Count > 0) _inlines.Add(new Inline.Text(_inlines[^1] is Inline.Link ? ". " : " "));
        }
    }
}
