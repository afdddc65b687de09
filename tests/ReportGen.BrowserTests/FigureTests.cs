namespace ReportGen.BrowserTests;

/// <summary>What every figure of both samples offers besides its picture, and that nothing on a page moves by itself.</summary>
[Collection(SiteTests.Name)]
public class FigureTests(Site site)
{
    private static readonly string[] Articles = [Site.Article, "bcg-vaccine/index.html"];

    [BrowserFact]
    public async Task Every_drawing_has_an_alternative_text_and_its_data_as_a_table()
    {
        foreach (var article in Articles)
        {
            await using var visit = await site.Open(article);
            var lacking = await visit.Page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll(".float:has(svg.drawing)")].filter(float => {
                  const named = [...float.querySelectorAll("svg.drawing")].every(svg => svg.getAttribute("role") === "img"
                    && svg.getAttribute("aria-labelledby").split(" ").every(id => document.getElementById(id).textContent.trim().length > 0));
                  const table = float.querySelector("details table");
                  return !named || table.tHead.rows.length === 0 || table.tBodies[0].rows.length === 0;
                }).map(float => float.id)
                """);
            lacking.ShouldBeEmpty(article);
            (await visit.Page.Locator(".float:has(svg.drawing)").CountAsync()).ShouldBeGreaterThan(5, article);
            foreach (var kind in new[] { ".svg", ".pdf", ".csv" })
                (await visit.Page.Locator($".float:has(svg.drawing):not(:has(a[href$='{kind}']))").CountAsync()).ShouldBe(0, article + kind);
        }
    }

    [BrowserFact]
    public async Task Drawings_for_small_screens_have_the_same_alternative_text_and_come_without_a_request_on_large_ones()
    {
        await using var large = await site.Open(Site.Article);
        (await large.Page.Locator("script[src*=narrow]").CountAsync()).ShouldBe(0);
        await using var small = await site.Open(Site.Article, new() { ViewportSize = new() { Width = 390, Height = 800 } });
        var drawing = small.Page.Locator("#forest_leakage .drawing-narrow svg");
        await drawing.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(drawing.Locator("text").First).ToBeVisibleAsync();
        await Assertions.Expect(drawing).ToHaveAccessibleNameAsync(new System.Text.RegularExpressions.Regex("Forest plot"));
        small.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task Without_scripts_a_small_screen_scrolls_the_large_drawing()
    {
        await using var visit = await site.Open(Site.Article, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 800 } });
        await Assertions.Expect(visit.Page.Locator("#forest_leakage .drawing-wide svg")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#forest_leakage .drawing-narrow")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Nothing_moves_by_itself_so_that_reduced_motion_is_what_everybody_gets()
    {
        foreach (var page in (string[])[.. Articles, "index.html", Site.Review + "/methods.html", Site.Review + "/data/studies.html"])
        {
            await using var visit = await site.Open(page, new() { ReducedMotion = ReducedMotion.Reduce });
            (await visit.Page.EvaluateAsync<int>("""
                document.getAnimations().length + [...document.querySelectorAll("*")].filter(e => {
                  const style = getComputedStyle(e);
                  return style.transitionDuration !== "0s" || style.animationName !== "none" || style.scrollBehavior === "smooth";
                }).length
                """)).ShouldBe(0, page);
        }
    }
}
