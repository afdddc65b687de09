using System.Text.Json;

namespace ReportGen.BrowserTests;

/// <summary>What a reader of the article can do.</summary>
[Collection(SiteTests.Name)]
public class ArticleTests(Site site)
{
    private const string Preview = "#preview";

    [BrowserFact]
    public async Task A_line_of_text_has_65_to_75_characters()
    {
        await using var visit = await site.Open(Site.Article);

        // The mean over all lines but the last of each paragraph, in the face of the text whether or not it came in time.
        var mean = await visit.Page.EvaluateAsync<double>("""
            async () => {
              const face = new FontFace("Probe", "url(../assets/fonts/SourceSerif4-Regular.latin.woff2)");
              document.fonts.add(await face.load());
              document.querySelector(".text").style.fontFamily = "Probe";
              let lines = 0, characters = 0;
              for (const p of document.querySelectorAll(".text > p")) {
                const node = document.createRange();
                node.selectNodeContents(p);
                const tops = new Set([...node.getClientRects()].filter(r => r.height > 12).map(r => Math.round(r.bottom / 10)));
                if (tops.size < 4) continue;
                lines += tops.size - 0.5;
                characters += p.textContent.length;
              }
              return characters / lines;
            }
            """);
        mean.ShouldBeInRange(65, 75);
    }

    [BrowserFact]
    public async Task The_contents_mark_the_section_that_is_read()
    {
        await using var visit = await site.Open(Site.Article);
        await visit.Page.EvaluateAsync("document.getElementById('discussion').scrollIntoView()");
        var current = visit.Page.Locator(".contents a[aria-current]");
        await Assertions.Expect(current).ToHaveTextAsync("Discussion");
        await Assertions.Expect(current).ToBeInViewportAsync();
        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task On_a_small_screen_the_contents_open_from_a_bar()
    {
        await using var visit = await site.Open(Site.Article, new() { ViewportSize = new() { Width = 390, Height = 800 } });
        var (button, link) = (visit.Page.Locator(".contents-toggle"), visit.Page.Locator(".contents a", new() { HasText = "Discussion" }));
        await Assertions.Expect(link).ToBeHiddenAsync();
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-expanded", "true");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(link).ToBeHiddenAsync();
        await button.ClickAsync();
        await link.ClickAsync();
        await Assertions.Expect(link).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".contents-current")).ToHaveTextAsync("Discussion");

        // The heading is not behind the bar.
        var (bar, heading) = (await button.BoundingBoxAsync(), await visit.Page.Locator("#discussion").BoundingBoxAsync());
        heading!.Y.ShouldBeGreaterThanOrEqualTo(bar!.Y + bar.Height);
    }

    [BrowserFact]
    public async Task A_citation_shows_its_reference_on_hover_and_on_focus_until_Escape()
    {
        await using var visit = await site.Open(Site.Article);
        var citation = visit.Page.Locator(".text > p .citation a").First;
        var preview = visit.Page.Locator(Preview);
        await citation.HoverAsync();
        await Assertions.Expect(preview).ToContainTextAsync("doi:10.14444/3007");
        await Assertions.Expect(citation).ToHaveAttributeAsync("aria-describedby", "preview");

        // The pointer may move onto it, and it stays.
        await preview.HoverAsync();
        await visit.Page.WaitForTimeoutAsync(400);
        await Assertions.Expect(preview).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(preview).ToHaveCountAsync(0);

        await visit.Page.Mouse.MoveAsync(5, 5);
        await visit.Page.Keyboard.PressAsync("Tab");
        await citation.FocusAsync();
        await Assertions.Expect(preview).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(citation).Not.ToHaveAttributeAsync("aria-describedby", "preview");
        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task Cross_references_show_the_figure_the_table_and_the_section()
    {
        await using var visit = await site.Open(Site.Article);
        foreach (var (link, part) in new[] { ("a.xref[href='#characteristics']", "table tbody tr"), ("a.xref[href='#forest_leakage']", "svg[aria-label]") })
        {
            await visit.Page.Locator(link).First.HoverAsync();
            await Assertions.Expect(visit.Page.Locator($"{Preview} {part}").First).ToBeVisibleAsync();
            var ids = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id)");
            ids.ShouldBeUnique();
            await visit.Page.Mouse.MoveAsync(5, 5);
        }
    }

    [BrowserFact]
    public async Task A_figure_opens_large_with_its_files_and_closes_by_keyboard()
    {
        await using var visit = await site.Open(Site.Article);
        var button = visit.Page.Locator("#forest_leakage button[data-enlarge]");
        await button.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        var dialog = visit.Page.Locator("dialog.enlarged");
        var drawing = await dialog.Locator("svg").BoundingBoxAsync();
        drawing!.Width.ShouldBeGreaterThan(1000);
        (await dialog.Locator(".files a").AllTextContentsAsync()).ShouldBe(["Figure as SVG", "Figure as PDF", "Data as CSV"]);
        await dialog.GetByText("Larger").ClickAsync();
        (await dialog.Locator("svg").BoundingBoxAsync())!.Width.ShouldBeGreaterThan(1.5f * drawing.Width);
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
        await Assertions.Expect(button).ToBeFocusedAsync();
        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task On_a_phone_the_figures_are_those_drawn_for_a_column()
    {
        await using var visit = await site.Open(Site.Article, new() { ViewportSize = new() { Width = 390, Height = 800 } });
        foreach (var figure in await visit.Page.Locator(".float:has(.drawing-narrow)").AllAsync())
        {
            await Assertions.Expect(figure.Locator(".drawing-wide")).ToBeHiddenAsync();
            await figure.ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(figure.Locator(".drawing-narrow svg text").First).ToBeVisibleAsync();
            (await figure.Locator(".drawing-narrow svg").BoundingBoxAsync())!.Width.ShouldBeInRange(300, 390);
        }
    }

    [BrowserFact]
    public async Task A_section_link_copies_its_address()
    {
        await using var visit = await site.Open(Site.Article, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await visit.Page.Locator(".heading:has(#methods) .anchor").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[role=status]").First).ToHaveTextAsync("Copied");
        (await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe(site.Samples.OnLoopback(Site.Article) + "#methods");
        visit.Page.Url.ShouldEndWith("#methods");
    }

    [BrowserFact]
    public async Task The_citation_is_copied_in_each_format()
    {
        await using var visit = await site.Open(Site.Article, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await visit.Page.Locator("button[data-copy=cite-text]").ClickAsync();
        (await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldStartWith("Vertebroplasty and kyphoplasty");
        foreach (var (name, form) in new[] { ("BibTeX", "bib"), ("RIS", "ris"), ("CSL-JSON", "json") })
        {
            await visit.Page.Locator(".cite summary", new() { HasText = name }).ClickAsync();
            await visit.Page.Locator($"button[data-copy=cite-citation-{form}]").ClickAsync();
            var copied = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
            copied.ReplaceLineEndings("\n").ShouldBe(site.Samples.Text($"{Site.Review}/citation.{form}").ReplaceLineEndings("\n").Trim());
        }

        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task The_files_of_the_article_and_of_its_citation_are_offered()
    {
        await using var visit = await site.Open(Site.Article);
        (await Offered(".title-block .files a")).ShouldBe(
            ["PDF: manuscript.pdf", "PDF for review: manuscript-review.pdf", "Results (JSON): results.json", "Cite this article: #article-cite"]);
        (await Offered(".cite a[download]")).ShouldBe(["BibTeX: citation.bib", "RIS: citation.ris", "CSL-JSON: citation.json"]);
        var (bibtex, ris, csl) = (Citation("bib"), Citation("ris"), JsonDocument.Parse(Citation("json")).RootElement[0]);
        var title = await visit.Page.Locator("h1").TextContentAsync();
        bibtex.ShouldStartWith("@misc{cervical-vertebroplasty,");
        bibtex.ShouldContain($"title = {{{{{title}}}}}");
        ris.ShouldContain($"TI  - {title}\n");
        ris.TrimEnd().ShouldEndWith("ER  -");
        csl.GetProperty("title").GetString().ShouldBe(title);

        Task<string[]> Offered(string links) =>
            visit.Page.EvaluateAsync<string[]>("links => [...document.querySelectorAll(links)].map(a => `${a.textContent}: ${a.getAttribute('href')}`)", links);

        string Citation(string form) => site.Samples.Text($"{Site.Review}/citation.{form}").ReplaceLineEndings("\n");
    }

    [BrowserFact]
    public async Task Everything_can_be_read_without_scripts()
    {
        await using var visit = await site.Open(Site.Article, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 800 } });
        await Assertions.Expect(visit.Page.Locator(".contents a", new() { HasText = "Discussion" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".needs-script").First).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("#forest_leakage svg:visible")).ToHaveCountAsync(1);
        await visit.Page.Locator("#forest_leakage summary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#forest_leakage details table")).ToBeVisibleAsync();
        visit.ShouldBeQuiet();
    }
}
