using ReportGen.Model.Findings;
using ReportGen.Model.Ledgers;
using ReportGen.UnitTests.Writers.Layout;
using ReportGen.Writers.Layout;

namespace ReportGen.UnitTests.Writers.Supplements;

/// <summary>The numbers of the samples on paper: each leads to its entry in the supplement, which leads down to the cells and back to the article.</summary>
public class SupplementTests
{
    private const double Slack = 0.01;

    public static TheoryData<string> Samples => TracedSample.Ids;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_printed_number_lies_under_a_link_to_its_entry(string id)
    {
        var sample = TracedSample.Of(id);
        foreach (var (file, document) in sample.Layouts)
        {
            var numbers = 0;
            foreach (var page in document.Pages)
            {
                var links = page.Links.Where(l => l.Target is LinkTarget.Beside).ToLookup(l => l.Content);
                // What a page repeats from another, such as the head of a table that goes on, is no content.
                foreach (var glyphs in page.Items.OfType<PageItem.Glyphs>().Where(g => g is { Address: not null, Content: >= 0 }))
                {
                    var entry = sample.Ledger.Find(glyphs.Address!)!;
                    links[glyphs.Content].ShouldContain(
                        l => l.Target == new LinkTarget.Beside("supplement.pdf", entry.Id) && Covers(l.Area, glyphs), $"{file}: {glyphs.Address} \u201c{glyphs.Run.Text}\u201d");
                    sample.Supplement.Destinations.ShouldContainKey(entry.Id);
                    numbers++;
                }
            }

            numbers.ShouldBeGreaterThan(300);
            document.Pages.SelectMany(p => p.Items).OfType<PageItem.Shape>().Where(s => s is { Address: not null, Fill: not null, Content: >= 0 })
                .ShouldAllBe(s => document.Pages.Any(p => p.Links.Any(l => l.Content == s.Content)));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Links_say_where_they_lead_and_stand_in_the_structure(string id)
    {
        var sample = TracedSample.Of(id);
        var names = sample.Ledger.Entries.ToDictionary(e => e.Id, e => $"Q{e.Number:D}: {e.Quantity.Label}");
        foreach (var document in sample.Layouts.Values)
        {
            var linked = PageText.Elements(document.Structure).Where(e => e.Role == StructureRole.Link).SelectMany(e => e.Children.OfType<StructureNode.Content>()).Select(c => c.Id).ToHashSet();
            var links = document.Pages.SelectMany(p => p.Links).Where(l => l.Target is LinkTarget.Beside).ToList();
            links.ShouldAllBe(l => l.Description == names[((LinkTarget.Beside)l.Target).Name] && linked.Contains(l.Content));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Links_move_nothing(string id)
    {
        var sample = TracedSample.Of(id);
        var traced = sample.Layouts[TracedSample.Article];

        PageText.InStructureOrder(traced, drawn: false).ShouldBe(PageText.InStructureOrder(sample.Plain, drawn: false));
        traced.Pages.Length.ShouldBe(sample.Plain.Pages.Length);
        for (var i = 0; i < traced.Pages.Length; i++) Places(traced.Pages[i]).ShouldBe(Places(sample.Plain.Pages[i]));
        sample.Plain.Pages.SelectMany(p => p.Links).ShouldAllBe(l => !(l.Target is LinkTarget.Beside));

        static IEnumerable<(double, double, string, string)> Places(Page page) =>
            page.Items.OfType<PageItem.Glyphs>().Select(g => (Math.Round(g.X, 2), Math.Round(g.Y, 2), g.Run.Text, g.Color.ToString()));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_quantity_list_and_cell_has_its_place_and_no_link_leads_nowhere(string id)
    {
        var sample = TracedSample.Of(id);
        var article = sample.Layouts[TracedSample.Article].Destinations;
        var places = sample.Supplement.Destinations;
        sample.Ledger.Entries.Select(e => e.Id).Concat(sample.Ledger.Sources.Select(s => s.Id)).Where(i => !places.ContainsKey(i)).ShouldBeEmpty();
        var links = sample.Supplement.Pages.SelectMany(p => p.Links).Select(l => l.Target).Distinct().ToList();
        links.OfType<LinkTarget.Inside>().Where(l => !places.ContainsKey(l.Name)).ShouldBeEmpty();
        links.OfType<LinkTarget.Beside>().Where(l => l.FileName != TracedSample.Article || !article.ContainsKey(l.Name)).ShouldBeEmpty();
        links.OfType<LinkTarget.Beside>().Count().ShouldBeGreaterThan(10);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Inputs_and_uses_lead_both_ways(string id)
    {
        var sample = TracedSample.Of(id);
        var links = sample.Supplement.Pages.SelectMany(p => p.Links).Select(l => l.Target).OfType<LinkTarget.Inside>().Select(l => l.Name).ToHashSet();
        foreach (var entry in sample.Ledger.Entries.Where(e => sample.Ledger.ReadBy(e.Quantity) is null))
        {
            if (!entry.Uses.IsEmpty) links.ShouldContain(entry.Id);
            if (entry.Uses.Length > 0 || entry.Quantity.Derivation.Inputs.IsEmpty) continue;
            // What nothing is made of is named by its inputs, or by the list that they stand in.
            entry.Quantity.Derivation.Inputs.Any(i => links.Contains(PlaceOf(i, sample.Ledger))).ShouldBeTrue(entry.Quantity.Address);
        }

        sample.Ledger.Sources.Where(sample.Ledger.IsUsed).Count(s => links.Contains(s.Id)).ShouldBeGreaterThan(50);

        static string PlaceOf(DerivationInput input, Ledger ledger) => input switch
        {
            DerivationInput.OfSource s => ledger.Source(s.Address)!.Id,
            DerivationInput.OfQuantity q => ledger.Find(q.Address) is var e && ledger.ReadBy(e!.Quantity) is { } read ? read.Id : e!.Id,
            _ => "",
        };
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_formula_leaves_its_column_and_the_outline_names_groups(string id)
    {
        var sample = TracedSample.Of(id);
        sample.Supplement.Pages.SelectMany(p => p.Boxes).ShouldAllBe(b => b.Area.Width <= TracedSample.Style.ColumnWidth + Slack);
        sample.Supplement.Outline.ShouldAllBe(o => o.Level <= 2);
        sample.Supplement.Outline.Length.ShouldBeInRange(10, 150);
        sample.Words.Missing.ShouldBeEmpty();
    }

    private static bool Covers(Box area, PageItem.Glyphs glyphs) =>
        area.X <= glyphs.X + Slack && area.Right >= glyphs.X + glyphs.Width - Slack && area.Y < glyphs.Y && area.Bottom > glyphs.Y;
}
