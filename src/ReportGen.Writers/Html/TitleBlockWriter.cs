using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Writers.Html;

/// <summary>Title, re-analysis note, authors, date, keywords and files.</summary>
internal sealed class TitleBlockWriter(HtmlText html, InlineWriter inlines)
{
    public void Write(FrontMatter front, ImmutableArray<Download> downloads)
    {
        html.Element("h1", front.Title, ("dir", "auto")).Line();
        if (!front.Reanalysis.IsEmpty)
        {
            html.Open("p", ("class", "reanalysis"));
            inlines.Write(front.Reanalysis);
            html.Close().Line();
        }

        if (front.Authors.IsEmpty) html.Element("p", front.AuthorsNote, ("class", "authors")).Line();
        else Authors(front.Authors);
        Facts(front);
        Downloads(downloads);
    }

    private void Authors(ImmutableArray<Author> authors)
    {
        var affiliations = authors.SelectMany(a => a.Affiliations).Distinct(StringComparer.Ordinal).ToImmutableArray();
        html.Open("ul", ("class", "authors")).Line();
        foreach (var author in authors)
        {
            html.Open("li").Element("bdi", $"{author.Given} {author.Family}".Trim());
            var numbers = author.Affiliations.Select(a => (affiliations.IndexOf(a) + 1).ToString(CultureInfo.InvariantCulture));
            if (affiliations.Length > 1 && !author.Affiliations.IsEmpty) html.Element("sup", string.Join(',', numbers));
            if (author.Orcid.Length > 0) Contact("ORCID", $"https://orcid.org/{author.Orcid}");
            if (author is { Corresponding: true, Email.Length: > 0 }) Contact(author.Email, $"mailto:{author.Email}");
            html.Close().Line();
        }

        html.Close().Line();
        if (affiliations.IsEmpty) return;
        html.Open("ol", ("class", affiliations.Length > 1 ? "affiliations" : "affiliations single")).Line();
        foreach (var affiliation in affiliations) html.Element("li", affiliation, ("dir", "auto")).Line();
        html.Close().Line();
    }

    private void Contact(string label, string address)
    {
        html.Text(" ");
        if (WebLink.Of(address) is { } link) html.Element("a", label, ("href", link));
        else html.Text(label);
    }

    private void Facts(FrontMatter front)
    {
        html.Open("dl", ("class", "facts")).Line();
        html.Open("div").Element("dt", PageWords.Date).Open("dd").Element(
            "time", DatePrinter.Print(front.Date, front.Language),
            ("datetime", front.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))).Close().Close().Line();
        Fact(PageWords.Keywords, string.Join("; ", front.Keywords));
        Fact(PageWords.Licence, front.Licence ?? "");
        html.Close().Line();
    }

    private void Fact(string name, string text)
    {
        if (text.Length > 0) html.Open("div").Element("dt", name).Element("dd", text, ("dir", "auto")).Close().Line();
    }

    private void Downloads(ImmutableArray<Download> downloads)
    {
        html.Open("p", ("class", "files"));
        foreach (var download in downloads) html.Element("a", download.Label, ("href", download.File)).Text(" ");
        html.Element("a", PageWords.Cite, ("href", WebLink.ToId(Citing.CiteWriter.Id))).Close().Line();
    }
}
