using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>The lines that name the authors: names with the numbers of their affiliations, the affiliations, ORCID records, whom to write to.</summary>
internal sealed class AuthorLines(FrontMatter front)
{
    /// <summary>Lines in order; the names themselves are set larger.</summary>
    public IEnumerable<(ImmutableArray<Inline> Line, bool Large)> Lines
    {
        get
        {
            if (front.Authors.IsEmpty)
            {
                if (front.AuthorsNote.Length > 0) yield return ([new Inline.Text(front.AuthorsNote)], false);
                yield break;
            }

            var affiliations = front.Authors.SelectMany(a => a.Affiliations).Distinct(StringComparer.Ordinal).ToList();
            yield return (Names(affiliations), true);
            for (var i = 0; i < affiliations.Count; i++)
                yield return ([new Inline.Superscript([Text(i + 1)]), new Inline.Text(" " + affiliations[i])], false);
            foreach (var author in front.Authors.Where(a => a.Corresponding && a.Email.Length > 0))
                yield return ([new Inline.Text($"Correspondence: {NameOf(author)}, "), Mail(author)], false);
            if (front.Authors.Any(a => a.Orcid.Length > 0)) yield return (Orcids(), false);
        }
    }

    public static string NameOf(Author author) => $"{author.Given} {author.Family}".Trim();

    private ImmutableArray<Inline> Names(List<string> affiliations)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        foreach (var author in front.Authors)
        {
            if (line.Count > 0) line.Add(new Inline.Text(", "));
            line.Add(new Inline.Text(NameOf(author)));
            var numbers = string.Join(",", author.Affiliations.Select(a => (affiliations.IndexOf(a) + 1).ToString(CultureInfo.InvariantCulture)));
            if (numbers.Length > 0) line.Add(new Inline.Superscript([new Inline.Text(numbers)]));
        }

        return line.ToImmutable();
    }

    private ImmutableArray<Inline> Orcids()
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        foreach (var author in front.Authors.Where(a => a.Orcid.Length > 0))
        {
            line.Add(new Inline.Text((line.Count == 0 ? "ORCID: " : "; ") + NameOf(author) + " "));
            line.Add(new Inline.Link("https://orcid.org/" + author.Orcid, [new Inline.Text(author.Orcid)]));
        }

        return line.ToImmutable();
    }

    private static Inline.Link Mail(Author author) => new("mailto:" + author.Email, [new Inline.Text(author.Email)]);

    private static Inline.Text Text(int number) => new(number.ToString(CultureInfo.InvariantCulture));
}
