using System.Text.Json;
using ReportGen.Model.Manuscripts;

namespace ReportGen.UnitTests.Writers.Html;

public class CitingTests
{
    private static readonly Manuscript Manuscript = SampleManuscript.Whole with
    {
        FrontMatter = SampleManuscript.Front with { Title = "50% of {a_b} & $c\\d~e^f #1:\n<script>", Authors = SampleManuscript.Authors, Keywords = ["x_y", "z"] },
    };

    [Fact]
    public void Bibtex_keeps_every_sign_as_text() => Text(Manuscript, "citation.bib").ShouldBe("""
        @misc{cervical-vertebroplasty,
          title = {{50\% of \{a\_b\} \& \$c\textbackslash{}d\textasciitilde{}e\textasciicircum{}f \#1: <script>}},
          author = {{Müller}, Jörg and {כהן}, יעל},
          year = {2026},
          month = {11},
          date = {2026-11-22},
          url = {https://example.org/reviews/cervical/},
          keywords = {x\_y, z},
          langid = {english},
        }

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Ris_has_one_line_for_each_tag() => Text(Manuscript, "citation.ris").Split("\r\n").ShouldBe(
    [
        "TY  - UNPB", "TI  - 50% of {a_b} & $c\\d~e^f #1: <script>", "AU  - Müller, Jörg", "AU  - כהן, יעל", "PY  - 2026", "DA  - 2026/11/22",
        "UR  - https://example.org/reviews/cervical/", "LA  - en-US", "KW  - x_y", "KW  - z", "ER  - ", "",
    ]);

    [Fact]
    public void Csl_json_is_json_with_names_and_date()
    {
        using var json = JsonDocument.Parse(Text(Manuscript, "citation.json"));
        var entry = json.RootElement[0];
        entry.GetProperty("title").GetString().ShouldBe(Manuscript.FrontMatter.Title);
        entry.GetProperty("author").EnumerateArray().Select(a => a.GetProperty("family").GetString()).ShouldBe(["Müller", "כהן"]);
        entry.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(p => p.GetInt32()).ShouldBe([2026, 11, 22]);
    }

    [Fact]
    public void No_author_is_invented_and_no_other_work_is_named()
    {
        foreach (var file in new[] { "citation.bib", "citation.ris", "citation.json" })
        {
            var text = Text(SampleManuscript.Whole, file);
            text.ShouldNotContain("author");
            text.ShouldNotContain("AU  -");
            text.ShouldNotContain("doi.org");
        }
    }

    [Fact]
    public void The_page_shows_the_citation_and_the_text_of_each_file()
    {
        var section = SitePages.Article(Manuscript).QuerySelector("section.cite")!;
        section.QuerySelector(".citation-text")!.TextContent.ShouldBe("Doe A. Title. 2026.");
        section.QuerySelectorAll("details code").Select(c => c.TextContent.ReplaceLineEndings("\n"))
            .ShouldBe(new[] { "bib", "ris", "json" }.Select(f => Text(Manuscript, "citation." + f).ReplaceLineEndings("\n")));
        section.QuerySelectorAll(".files a[download]").Select(a => a.GetAttribute("href")).ShouldBe(["citation.bib", "citation.ris", "citation.json"]);
    }

    [Fact]
    public void Linked_data_describes_the_article_and_its_data_and_cannot_end_its_element()
    {
        var source = SitePages.Text(SitePages.File(Manuscript, "index.html"));
        source.ShouldNotContain("<script>\\n");
        using var json = JsonDocument.Parse(SitePages.Article(Manuscript).QuerySelector("script[type='application/ld+json']")!.TextContent);
        var root = json.RootElement;
        root.GetProperty("@type").GetString().ShouldBe("ScholarlyArticle");
        root.GetProperty("headline").GetString().ShouldBe(Manuscript.FrontMatter.Title);
        root.GetProperty("citation").GetProperty("url").GetString().ShouldBe("https://doi.org/10.14444/3007");
        root.GetProperty("hasPart").GetProperty("distribution").EnumerateArray().Select(d => d.GetProperty("contentUrl").GetString()).ShouldBe(
            new[] { "studies", "harms", "notes" }.Select(f => $"https://example.org/reviews/cervical/data/{f}.csv"));
    }

    private static string Text(Manuscript manuscript, string file) => SitePages.Text(SitePages.File(manuscript, file));
}
