namespace ReportGen.BrowserTests;

/// <summary>What a page weighs and how it comes to the screen.</summary>
[Collection(SiteTests.Name)]
public class LoadingTests(Site site)
{
    private const int Kilobyte = 1024;

    [BrowserFact]
    public async Task An_article_is_light_and_the_fonts_are_shared()
    {
        foreach (var article in site.Samples.Pages.Where(p => p.EndsWith("/index.html", StringComparison.Ordinal) && p.Count(c => c == '/') == 1))
        {
            await using var visit = await site.Open(article);
            string[] own = [.. await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('script[src], link[rel=stylesheet]')].map(e => e.getAttribute('src') ?? e.getAttribute('href'))")];
            var bytes = site.Samples.SizeOf(article) + own.Sum(p => site.Samples.SizeOf(Path.Combine(Path.GetDirectoryName(article)!, p)));
            bytes.ShouldBeLessThan(400 * Kilobyte, article);
        }

        Directory.EnumerateFiles(Path.Combine(site.Samples.Folder, "assets"), "*.js").Sum(f => new FileInfo(f).Length).ShouldBeLessThan(40 * Kilobyte);
        Directory.EnumerateFiles(Path.Combine(site.Samples.Folder, "assets", "fonts"), "*.woff2").Sum(f => new FileInfo(f).Length).ShouldBeLessThan(250 * Kilobyte);
    }

    [BrowserFact]
    public async Task No_script_stops_the_first_paint_and_nothing_moves_while_loading_and_reading()
    {
        foreach (var width in new[] { 390, 1400 })
        {
            await using var visit = await site.Open(Site.Article, new() { ViewportSize = new() { Width = width, Height = 900 } });
            (await visit.Page.EvaluateAsync<int>("document.querySelectorAll('script[src]:not([defer])').length")).ShouldBe(0);
            await visit.Page.EvaluateAsync("document.fonts.ready");
            var shift = await visit.Page.EvaluateAsync<double>("""
                async () => {
                  let shift = 0;
                  new PerformanceObserver(list => list.getEntries().forEach(e => shift += e.value)).observe({ type: "layout-shift", buffered: true });
                  for (let y = 0; y < document.documentElement.scrollHeight; y += 700) {
                    scrollTo(0, y);
                    await new Promise(r => requestAnimationFrame(() => setTimeout(r, 30)));
                  }
                  await new Promise(r => setTimeout(r, 100));
                  return shift;
                }
                """);
            shift.ShouldBe(0, $"{width} px");
        }
    }

    [BrowserFact]
    public async Task A_printed_article_can_be_read()
    {
        await using var visit = await site.Open(Site.Article, new() { ColorScheme = ColorScheme.Dark });
        var pdf = await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, Format = "A4" });
        pdf.Length.ShouldBeGreaterThan(50 * Kilobyte);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        (await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).color")).ShouldBe("rgb(28, 30, 33)");
        foreach (var hidden in new[] { ".masthead", ".contents", ".files", ".anchor", ".drawing-narrow" })
            await Assertions.Expect(visit.Page.Locator(hidden).First).ToBeHiddenAsync();
        foreach (var shown in new[] { "h1", "#characteristics table", "#forest_leakage .drawing-wide svg", ".references li" })
            await Assertions.Expect(visit.Page.Locator(shown).First).ToBeVisibleAsync();

        // On paper nothing is cut off: the table fits the width of A4 less its margins.
        await visit.Page.SetViewportSizeAsync(658, 900);
        (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(658);
    }
}
