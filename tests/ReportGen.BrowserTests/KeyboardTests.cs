namespace ReportGen.BrowserTests;

/// <summary>A walk through the article with the Tab key alone.</summary>
[Collection(SiteTests.Name)]
public class KeyboardTests(Site site)
{
    [BrowserFact]
    public async Task Every_control_is_reached_in_order_seen_and_not_covered()
    {
        foreach (var width in new[] { 390, 1400 })
        {
            await using var visit = await site.Open(Site.Article, new() { ViewportSize = new() { Width = width, Height = 800 } });
            // The numbers of a table become one stop when the page has time.
            await visit.Page.EvaluateAsync("""
                async () => {
                  const settled = t => [...t.querySelectorAll("a.v")].filter(a => a.tabIndex === 0).length <= 1;
                  while (![...document.querySelectorAll("table")].every(settled)) await new Promise(r => setTimeout(r, 20));
                }
                """);
            var expected = await visit.Page.EvaluateAsync<int>("""
                [...document.querySelectorAll("a[href], button, summary, [tabindex='0'], input, select")]
                  .filter(e => e.tabIndex >= 0 && e.checkVisibility({ checkVisibilityCSS: true })).length
                """);
            var found = await Walk(visit);
            found.Count.ShouldBe(expected, $"{width} px");
            found[0].ShouldBe("A Skip to the content");
        }
    }

    [BrowserFact]
    public async Task The_skip_link_leads_to_the_content()
    {
        await using var visit = await site.Open(Site.Article);
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(".skip")).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)")).ShouldBeTrue();
    }

    [BrowserFact]
    public async Task Targets_are_at_least_24_pixels_or_stand_in_a_line_of_text()
    {
        foreach (var page in new[] { "index.html", Site.Article, Site.Review + "/data/studies.html" })
        {
            await using var visit = await site.Open(page, new() { ViewportSize = new() { Width = 390, Height = 800 } });
            (await visit.Page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll("button, summary, select, input, .files a, .contents a, .masthead a")]
                  .filter(e => e.checkVisibility())
                  .map(e => [e, e.getBoundingClientRect()])
                  .filter(([, r]) => r.width < 24 || r.height < 24)
                  .map(([e, r]) => `${e.outerHTML.slice(0, 80)} ${r.width}×${r.height}`)
                """)).ShouldBeEmpty(page);
        }
    }

    // Walks until the focus leaves the page, and returns what had it. The middle of each must be in the window and not behind something that sticks.
    private static async Task<List<string>> Walk(Visit visit)
    {
        const string look = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return null;
              const visible = [...e.getClientRects()].find(r => r.width && r.height);
              const style = getComputedStyle(e);
              const x = Math.min(Math.max(visible.left + Math.min(visible.width / 2, 20), 1), innerWidth - 1);
              const y = Math.min(Math.max(visible.top + Math.min(visible.height / 2, 10), 1), innerHeight - 1);
              const top = document.elementFromPoint(x, y);
              const seen = top && (e.contains(top) || top.contains(e));
              const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              return `${seen ? "" : `COVERED by ${top?.outerHTML.slice(0, 60)} `}${outlined ? "" : "NO OUTLINE "}${e.tagName} ${(e.getAttribute("aria-label") ?? e.textContent).trim().slice(0, 40)}`;
            }
            """;
        var found = new List<string>();
        for (var i = 0; i < 600; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<string?>(look) is not { } control) break;
            found.Add(control);
        }

        found.ShouldAllBe(c => !c.StartsWith("COVERED", StringComparison.Ordinal) && !c.StartsWith("NO", StringComparison.Ordinal));
        return found;
    }
}
