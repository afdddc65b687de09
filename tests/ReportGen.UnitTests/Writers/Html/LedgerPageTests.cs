using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportGen.Cli;
using ReportGen.Model.Templates;
using ReportGen.UnitTests.Audit;
using ReportGen.Writers.Html;

namespace ReportGen.UnitTests.Writers.Html;

/// <summary>The ledger of the samples: whole, and every link leads somewhere.</summary>
public class LedgerPageTests
{
    private static readonly Lazy<Dictionary<string, Dictionary<string, string>>> Sites = new(() => SampleTrace.Ids.ToDictionary(i => i, Files));

    public static TheoryData<string> Samples => [.. SampleTrace.Ids];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_quantity_and_every_cell_has_an_entry_under_its_address(string id)
    {
        var page = Page(id, "ledger.html");
        var graph = SampleTrace.Of(id).Graph;
        var ids = page.QuerySelectorAll("section[id]").Select(s => s.Id).ToHashSet();
        graph.Quantities.Select(q => q.Address).Concat(graph.Sources.Select(s => s.Address)).Where(a => !ids.Contains(a)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_link_leads_to_an_entry_or_to_a_place_of_the_article(string id)
    {
        var ledger = Page(id, "ledger.html");
        var article = Page(id, "index.html");
        var entries = IdsOf(ledger);
        entries.Count.ShouldBe(ledger.QuerySelectorAll("[id]").Length);
        var places = IdsOf(article);
        var links = ledger.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).ToHashSet();
        links.Where(l => l.StartsWith('#') && !entries.ContainsKey(Uri.UnescapeDataString(l[1..]))).ShouldBeEmpty();
        links.Where(l => l.StartsWith("index.html#", StringComparison.Ordinal) && !places.ContainsKey(Uri.UnescapeDataString(l["index.html#".Length..]))).ShouldBeEmpty();
        var values = article.QuerySelectorAll("a.v").ToList();
        values.Count.ShouldBeGreaterThan(100);
        values.Where(v => v.FirstElementChild is { } shown && EntryOf(v).Id != shown.GetAttribute("data-address")).ShouldBeEmpty();
        // Cells of the figures' data name no address beside the link: the entry prints what the cell does.
        var cells = values.Where(v => v.FirstElementChild is null).ToList();
        cells.Count.ShouldBeGreaterThan(50);
        cells.Where(v => !EntryOf(v).TextContent.Contains(v.TextContent, StringComparison.Ordinal)).Select(v => v.TextContent).ShouldBeEmpty();

        IElement EntryOf(IElement value) => entries[value.GetAttribute("href")!["ledger.html#".Length..]].ParentElement!;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_script_has_what_the_article_prints_and_draws(string id)
    {
        var script = Sites.Value[id]["ledger.js"];
        script.ShouldStartWith("ReportGen.ledger({");
        var addresses = Page(id, "index.html").QuerySelectorAll("main [data-address]").Select(e => e.GetAttribute("data-address")!).Distinct();
        var entries = System.Text.Json.JsonDocument.Parse(script["ReportGen.ledger(".Length..script.LastIndexOf(')')]).RootElement.GetProperty("entries").EnumerateObject().ToList();
        var known = entries.Select(e => e.Name).ToHashSet();
        addresses.Where(a => !known.Contains(a)).ShouldBeEmpty();

        // Marks of drawings name the entry itself.
        var ids = entries.Select(e => e.Value[1].GetString()!).ToHashSet();
        var marks = Page(id, "index.html").QuerySelectorAll("svg [data-entry]").Select(e => e.GetAttribute("data-entry")!).ToList();
        marks.Count.ShouldBeGreaterThan(50);
        marks.Where(m => !ids.Contains(m)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Cells_that_are_used_and_their_entries_lead_to_one_another(string id)
    {
        var ledger = SampleTrace.Of(id).Ledger;
        var entries = IdsOf(Page(id, "ledger.html"));
        var pages = SampleTrace.Of(id).Review.Tables.ToDictionary(t => t.Declaration.File, t => (Name: $"data/{t.Id}.html", Page: Page(id, $"data/{t.Id}.html")));
        var linked = 0;
        foreach (var source in ledger.Sources.Where(s => pages.ContainsKey(s.Source.Span.File)))
        {
            var (name, page) = pages[source.Source.Span.File];
            var back = entries[source.Id].ParentElement!.QuerySelectorAll("dd a").Select(a => a.GetAttribute("href")!).Single(h => h.StartsWith("data/", StringComparison.Ordinal));
            back.ShouldStartWith(name + "#");
            var cell = page.GetElementById(Uri.UnescapeDataString(back[(name.Length + 1)..]))!;
            cell.TextContent.ShouldStartWith(source.Source.Raw);
            var link = cell.QuerySelector("a")?.GetAttribute("href");
            if (!ledger.IsUsed(source)) link.ShouldNotBe($"../ledger.html#{source.Id}");
            else if (cell.QuerySelector("a.v") is not null) linked += link == $"../ledger.html#{source.Id}" ? 1 : throw new ShouldAssertException($"{source.Source.Address} leads to {link}");
            else link.ShouldNotBeNull(source.Source.Address);
        }

        linked.ShouldBeGreaterThan(100);
    }

    private static Dictionary<string, IElement> IdsOf(IHtmlDocument page) => page.QuerySelectorAll("[id]").DistinctBy(e => e.Id).ToDictionary(e => e.Id!);

    private static IHtmlDocument Page(string id, string file) => new HtmlParser().ParseDocument(Sites.Value[id][file]);

    private static Dictionary<string, string> Files(string id)
    {
        var composed = SampleTrace.Of(id).Composed;
        var context = new BuildContext(null, null, SampleTrace.TemplateSet, "ReportGen");
        var site = SiteContent.Of(composed, [], context) with { Ledger = SampleTrace.Of(id).Ledger };
        return ReviewSiteWriter.Write(site, SampleTrace.TemplateSet).Value.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) || f.Path.EndsWith(".js", StringComparison.Ordinal))
            .DistinctBy(f => f.Path).ToDictionary(f => f.Path[(id.Length + 1)..], f => System.Text.Encoding.UTF8.GetString(f.Bytes.Span));
    }
}
