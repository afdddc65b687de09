using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>What a title block says of the authors: names with the numbers of their affiliations, affiliations, ORCID records, whom to write to.</summary>
internal sealed class AuthorLines
{
    private const string CorrespondenceMark = "*";
    private readonly ImmutableArray<Author> _authors;
    private readonly List<string> _affiliations;

    public AuthorLines(FrontMatter front)
    {
        _authors = front.Authors;
        _affiliations = [.. front.Authors.SelectMany(a => a.Affiliations).Distinct(StringComparer.Ordinal)];
        Note = front.Authors.IsEmpty ? front.AuthorsNote : "";
    }

    /// <summary>What stands in the place of authors; empty where there are any.</summary>
    public string Note { get; }

    /// <summary>All names on one line; numbers are left out where all have the same affiliation.</summary>
    public ImmutableArray<Inline> Names
    {
        get
        {
            var line = ImmutableArray.CreateBuilder<Inline>();
            foreach (var author in _authors)
            {
                if (line.Count > 0) line.Add(new Inline.Text(", "));
                line.Add(new Inline.Text(NameOf(author)));
                var marks = MarksOf(author);
                if (marks.Length > 0) line.Add(new Inline.Superscript([new Inline.Text(marks)]));
            }

            return line.ToImmutable();
        }
    }

    public IEnumerable<ImmutableArray<Inline>> Affiliations => _affiliations.Select((a, i) => IsNumbered
        ? [new Inline.Superscript([new Inline.Text(Number(i))]), new Inline.Text(" " + a)] : (ImmutableArray<Inline>)[new Inline.Text(a)]);

    /// <summary>Names with addresses of those to write to; each begins with the mark that stands at the name.</summary>
    public IEnumerable<ImmutableArray<Inline>> Correspondence => _authors.Where(a => a.Corresponding).Select(a =>
        a.Email.Length == 0 ? (ImmutableArray<Inline>)[new Inline.Text(CorrespondenceMark + "\u00A0" + NameOf(a))]
            : [new Inline.Text($"{CorrespondenceMark}\u00A0{NameOf(a)}, "), new Inline.Link("mailto:" + a.Email, [new Inline.Text(a.Email)])]);

    /// <summary>Names with their ORCID records.</summary>
    public IEnumerable<ImmutableArray<Inline>> Orcids => _authors.Where(a => a.Orcid.Length > 0).Select(a =>
        (ImmutableArray<Inline>)[new Inline.Text(NameOf(a) + " "), new Inline.Link("https://orcid.org/" + a.Orcid, [new Inline.Text(a.Orcid)])]);

    public static string NameOf(Author author) => $"{author.Given} {author.Family}".Trim();

    private bool IsNumbered => _affiliations.Count > 1;

    private string MarksOf(Author author)
    {
        var numbers = IsNumbered ? author.Affiliations.Select(a => Number(_affiliations.IndexOf(a))) : [];
        return string.Join(",", author.Corresponding ? numbers.Append(CorrespondenceMark) : numbers);
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
