namespace ReportGen.BrowserTests;

/// <summary>Tables that are sorted and scrolled.</summary>
[Collection(SiteTests.Name)]
public class TableTests(Site site)
{
    private const string Table = "#characteristics table";

    [BrowserFact]
    public async Task A_column_is_sorted_by_value_with_what_is_not_reported_last()
    {
        await using var visit = await site.Open(Site.Article);
        var original = await Column(visit, 1);
        var head = visit.Page.Locator($"{Table} thead th").Nth(6);
        await head.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        (await Column(visit, 7)).ShouldBe(["80%", "80%", "97%", "100%", "NR", "NR"]);
        await Assertions.Expect(visit.Page.Locator("[role=status]").First).ToHaveTextAsync("Sorted by Success, ascending");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        (await Column(visit, 7)).ShouldBe(["100%", "97%", "80%", "80%", "NR", "NR"]);
        await visit.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(head).Not.ToHaveAttributeAsync("aria-sort", "descending");
        (await Column(visit, 1)).ShouldBe(original);
        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task Texts_are_sorted_as_texts_without_their_citations()
    {
        await using var visit = await site.Open(Site.Article);
        await visit.Page.Locator($"{Table} thead th").First.GetByRole(AriaRole.Button).ClickAsync();
        (await Column(visit, 1)).Select(n => n.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Trim())
            .ShouldBe(["Anselmetti", "Blondel", "Masala", "Mont’Alverne", "Pflugmacher", "Sun"]);
    }

    [BrowserFact]
    public async Task A_wide_table_scrolls_in_its_own_frame_with_head_and_first_column_in_sight()
    {
        await using var visit = await site.Open(Site.Article, new() { ViewportSize = new() { Width = 500, Height = 400 } });
        var frame = visit.Page.Locator("#characteristics .frame");
        await frame.ScrollIntoViewIfNeededAsync();
        await frame.EvaluateAsync("f => { f.scrollLeft = 300; f.scrollTop = 150; }");
        var box = (await frame.BoundingBoxAsync())!;
        (await visit.Page.Locator($"{Table} tbody tr:last-child th").BoundingBoxAsync())!.X.ShouldBe(box.X, 1);
        (await visit.Page.Locator($"{Table} thead th").Nth(4).BoundingBoxAsync())!.Y.ShouldBe(box.Y, 1);
        (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(500);
    }

    [BrowserFact]
    public async Task A_note_on_a_cell_is_shown_at_the_cell()
    {
        await using var visit = await site.Open(Site.Review + "/data/studies.html");
        await visit.Page.Locator("[id='masala_2011.leaks'] .note-mark a").HoverAsync();
        await Assertions.Expect(visit.Page.Locator("#preview")).ToContainTextAsync("Printed under “asymptomatic leakage”");
        visit.ShouldBeQuiet();
    }

    private static async Task<IReadOnlyList<string>> Column(Visit visit, int column) =>
        [.. (await visit.Page.Locator($"{Table} tbody tr > :nth-child({column})").AllTextContentsAsync()).Select(t => t.Trim().TrimEnd('*', '†', '‡'))];
}
