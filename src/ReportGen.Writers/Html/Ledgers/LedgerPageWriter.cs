using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Templates;
using ReportGen.Writers.Html.Data;
using ReportGen.Writers.Html.Frame;
using ReportGen.Writers.Ledgers;

namespace ReportGen.Writers.Html.Ledgers;

/// <summary>The ledger of a review, made with html/ledger.html: every quantity and every cell, each with what it is made of and what is made of it.</summary>
public sealed class LedgerPageWriter
{
    /// <summary>The layout's slots.</summary>
    public static readonly ImmutableArray<string> Slots = ["shorttitle", "counts", "quantities", "sets", "sources", "references"];

    private const string Description = "Where each number of the review comes from and where it is used.";

    private readonly ReviewSite _site;
    private readonly Ledger _ledger;
    private readonly ReportWords _words;
    private readonly InputSets _sets;
    private readonly ImmutableArray<string> _keys;

    private LedgerPageWriter(ReviewSite site, Ledger ledger, ReportWords words)
    {
        (_site, _ledger, _words, _sets) = (site, ledger, words, new InputSets(ledger));
        _keys = [.. ledger.Entries.SelectMany(e => e.Quantity.Derivation.Method.Literature).Where(site.Literature.ContainsKey).Distinct(StringComparer.Ordinal)];
    }

    /// <returns>The page, and the script with what the article shows of it; none, with the reasons, where the layout has errors.</returns>
    public static Checked<ImmutableArray<OutputFile>> Write(ReviewSite site, PageFrame frame, TemplateSet templates)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(frame);
        if (site.Ledger is not { } ledger) return new Checked<ImmutableArray<OutputFile>>([], []);
        var layout = LayoutFile.ReadLayout(templates, LayoutFile.Ledger, Slots, ["quantities", "sets", "sources", "references"]);
        if (layout.Value is not { } page) return new Checked<ImmutableArray<OutputFile>>([], layout.Diagnostics);
        var words = LedgerWording.Of(templates);
        var writer = new LedgerPageWriter(site, ledger, words);
        ImmutableArray<OutputFile> files =
        [
            OutputFile.OfText($"{site.Manuscript.ReviewId}/{SitePage.Ledger.Path}", writer.Page(frame, page)),
            LedgerScriptWriter.Write(site, ledger, writer._sets, words, writer._keys),
        ];
        return new Checked<ImmutableArray<OutputFile>>(files, [.. layout.Diagnostics, .. words.Missing]);
    }

    private string Page(PageFrame frame, PageLayout layout)
    {
        var markup = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["shorttitle"] = HtmlText.Escape(_site.Front.ShortTitle),
            ["counts"] = _words.Of("counts", LedgerNumbers.Whole(_ledger.Entries.Length), LedgerNumbers.Whole(_ledger.Sources.Length)),
            ["quantities"] = Part(Quantities),
            ["sets"] = Part(Sets),
            ["sources"] = Part(Sources),
            ["references"] = Part(References),
        };
        var front = _site.Front;
        var meta = Metadata.MetaWriter.Write(front, PageWords.Ledger, Description, SitePage.Ledger.Path, _site.Generator);
        var head = new PageHead(
            front.Language, $"{PageWords.Ledger}: {front.ShortTitle}", meta, "../", Navigation.Write(SitePage.Ledger, "", _site.Reports),
            ArticlePageWriter.SourceNote(front), PageScripts.Ledger, _site.Generator);
        return frame.Write(head, layout.Fill(markup.ToFrozenDictionary(StringComparer.Ordinal)));
    }

    private void Quantities(HtmlText html, LedgerEntryWriter writer)
    {
        // A quantity that is nothing but the reading of a cell stands with the cell.
        foreach (var entry in _ledger.Entries)
        {
            html.Open("section", ("id", entry.Quantity.Address)).Open("h3", ("id", entry.Id), ("dir", "auto")).Text(entry.Quantity.Label).Close().Line();
            html.Element("code", entry.Quantity.Address).Line();
            writer.Write(entry);
            html.Close().Line();
        }
    }

    private void Sets(HtmlText html, LedgerEntryWriter writer)
    {
        for (var i = 0; i < _sets.All.Count; i++)
        {
            html.Open("section").Element("h3", Capitalized(_sets.NameOf(i, _words)), ("id", InputSets.Id(i))).Line();
            html.Open("dl", ("class", "trace")).Element("dt", _words.Of("made_of")).Open("dd").Open("ul").Line();
            writer.Items(_sets.All[i]);
            html.Close().Close().Element("dt", _words.Of("used_for")).Open("dd").Open("ul").Line();
            foreach (var user in _sets.Users(i))
            {
                html.Open("li");
                writer.Link(user);
                html.Close().Line();
            }

            html.Close().Close().Close().Close().Line();
        }
    }

    private void Sources(HtmlText html, LedgerEntryWriter writer)
    {
        var places = new DataPlaces(_site.Review);
        foreach (var source in _ledger.Sources)
        {
            html.Open("section", ("id", source.Source.Address)).Element("h3", source.Source.Address, ("id", source.Id), ("dir", "auto")).Line();
            writer.Write(source, places.LinkTo(source.Source.Address));
            html.Close().Line();
        }
    }

    private void References(HtmlText html, LedgerEntryWriter writer)
    {
        html.Open("ol").Line();
        for (var i = 0; i < _keys.Length; i++)
        {
            html.Open("li", ("id", LedgerEntryWriter.IdOfReference(i)));
            new InlineWriter(html, new PageAnchors()).Write(_site.Literature[_keys[i]]);
            html.Close().Line();
        }

        html.Close().Line();
    }

    private string Part(Action<HtmlText, LedgerEntryWriter> write)
    {
        var html = new HtmlText();
        write(html, new LedgerEntryWriter(html, _ledger, _sets, _words, "", null, _keys));
        return html.ToString();
    }

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
