using System.Collections.Concurrent;

namespace ReportGen.BrowserTests;

/// <summary>What holds for every page of the site.</summary>
[Collection(SiteTests.Name)]
public class EveryPageTests(Site site)
{
    private static readonly int[] Widths = [320, 800, 1400];
    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    [BrowserFact]
    public async Task Axe_finds_no_violation_in_either_scheme_at_three_widths()
    {
        var violations = new ConcurrentBag<string>();
        await Site.ForEachPage(site.Samples, async page =>
        {
            await foreach (var violation in ViolationsOf(page)) violations.Add(violation);
        });

        violations.ShouldBeEmpty();
    }

    private async IAsyncEnumerable<string> ViolationsOf(string page)
    {
        await using var visit = await site.Open(page);
        // The entries of a ledger are alike: the first sixty stand for the thousands. They are laid out, as they are when a reader comes to them.
        await visit.Page.EvaluateAsync("document.querySelectorAll('.ledger section').forEach((e, i) => i < 60 ? e.style.contentVisibility = 'visible' : e.remove())");
        foreach (var scheme in Schemes)
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in Widths)
            {
                await visit.Page.SetViewportSizeAsync(width, 900);
                foreach (var violation in await Axe.Violations(visit.Page)) yield return $"{page} {scheme} {width}: {violation}";
            }
        }
    }

    [BrowserFact]
    public async Task No_page_is_wider_than_a_small_screen()
    {
        await Site.ForEachPage(site.Samples, async page =>
        {
            await using var visit = await site.Open(page, new() { ViewportSize = new() { Width = 320, Height = 640 } });
            (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320, page);
        });
    }

    [BrowserFact]
    public async Task Pages_are_quiet_over_loopback_and_from_disk()
    {
        await Site.ForEachPage(site.Samples, async page =>
        {
            foreach (var address in new[] { site.Samples.OnLoopback(page), site.Samples.OnDisk(page) })
            {
                await using var visit = await site.OpenAddress(address);
                await visit.Page.EvaluateAsync("document.fonts.ready");
                visit.ShouldBeQuiet();
            }
        });
    }

    [BrowserFact]
    public async Task Every_link_within_the_site_arrives()
    {
        var places = new ConcurrentDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        await Site.ForEachPage(site.Samples, async page =>
        {
            await using var visit = await site.OpenAddress(site.Samples.OnDisk(page));
            var links = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href], link[href], script[src]')].map(e => e.href || e.src)");
            foreach (var link in links.Select(l => new Uri(l)).Where(u => u.IsFile))
            {
                File.Exists(link.LocalPath).ShouldBeTrue($"{page}: {link}");
                if (link.Fragment.Length <= 1 || !link.LocalPath.EndsWith(".html", StringComparison.Ordinal)) continue;
                places.GetOrAdd(link.LocalPath, IdsOf).Contains($"id=\"{Uri.UnescapeDataString(link.Fragment[1..])}\"").ShouldBeTrue($"{page}: {link}");
            }
        });
    }

    private static HashSet<string> IdsOf(string path) => [.. System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(path), "id=\"[^\"]*\"").Select(m => m.Value)];
}
