using System.Globalization;

namespace ReportGen.BrowserTests;

/// <summary>The list of reviews.</summary>
[Collection(SiteTests.Name)]
public class IndexTests(Site site)
{
    [BrowserFact]
    public async Task A_card_tells_the_review_in_short()
    {
        await using var visit = await site.Open("index.html");
        var card = visit.Page.Locator(".card", new() { Has = visit.Page.Locator("a[href^=bcg-vaccine]") });
        await Assertions.Expect(card.Locator("h2 a")).ToHaveTextAsync("BCG vaccine against tuberculosis: thirteen trials analyzed again");
        await Assertions.Expect(card.Locator(".question")).ToHaveTextAsync("In people without tuberculosis, does vaccination with BCG lower the risk of tuberculosis?");
        await Assertions.Expect(card.Locator("time")).ToHaveAttributeAsync("datetime", "2026-11-25");
        await Assertions.Expect(card.Locator("svg.miniature rect")).ToHaveCountAsync(13);
        await Assertions.Expect(card.Locator("figcaption")).ToHaveTextAsync("Tuberculosis 0.49 [0.33,\u00a00.73]");
        (await card.Locator(".facts > div").AllTextContentsAsync())
            .ShouldBe(["Studies13", "Patients357,347", "Certainty of the evidencelow", "Grade of recommendationD"]);
        await card.Locator("h2 a").ClickAsync();
        await visit.Page.WaitForURLAsync("**/bcg-vaccine/index.html");
    }

    [BrowserFact]
    public async Task Cards_are_filtered_and_sorted_by_keyboard()
    {
        await using var visit = await site.OpenAddress(site.Many.OnLoopback("index.html"));
        await visit.Page.Locator(".cards-form input").FocusAsync();
        await visit.Page.Keyboard.TypeAsync("what of r-07");
        await Assertions.Expect(visit.Page.Locator(".cards-form output")).ToHaveTextAsync("1 of 40 reviews");
        await Assertions.Expect(visit.Page.Locator(".card:visible")).ToHaveCountAsync(1);
        await visit.Page.Keyboard.PressAsync("Control+a");
        await visit.Page.Keyboard.PressAsync("Delete");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.TypeAsync("number of studies");
        await Assertions.Expect(visit.Page.Locator(".card").First).ToHaveAttributeAsync("data-studies", "44");
        await Assertions.Expect(visit.Page.Locator("[role=status]").First).ToHaveTextAsync("Sorted by number of studies");
        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task Without_scripts_it_is_a_plain_list()
    {
        await using var visit = await site.OpenAddress(site.Many.OnDisk("index.html"), new() { JavaScriptEnabled = false });
        await Assertions.Expect(visit.Page.Locator(".cards-form")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".card:visible")).ToHaveCountAsync(40);
        await Assertions.Expect(visit.Page.Locator(".card").First.Locator("svg")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Each_card_weighs_the_same_however_many_there_are()
    {
        using var few = BuiltSite.Generate(data => GeneratedReview.Write(data, "r-01", 5));
        using var more = BuiltSite.Generate(data =>
        {
            for (var i = 1; i <= 20; i++) GeneratedReview.Write(data, string.Create(CultureInfo.InvariantCulture, $"r-{i:00}"), 5);
        });
        var (one, twenty) = (few.SizeOf("index.html"), more.SizeOf("index.html"));
        await using var visit = await site.OpenAddress(few.OnDisk("index.html"));
        var card = await visit.Page.EvaluateAsync<int>("document.querySelector('.card').outerHTML.length");
        ((double)(twenty - one) / 19).ShouldBeInRange(0.8 * card, 1.3 * card);
        more.Text("sitemap.xml").Split("<url>").Length.ShouldBe(1 + 3 * 20);
    }
}
