using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Formulas;
using ReportGen.Writers.Html.Frame;

namespace ReportGen.Writers.Html.Methods;

/// <summary>The page of a review's methods, made with html/methods.html: for each outcome what was done, its formulas, the literature, and the software.</summary>
public sealed class MethodsPageWriter
{
    /// <summary>The layout's slots.</summary>
    public static readonly ImmutableArray<string> Slots = ["shorttitle", "outcomes", "accepted", "software", "references"];

    private const string Description = "How each number of the review was computed: method, formula, literature, software.";

    private readonly ReviewSite _site;
    private readonly PageAnchors _anchors = new();
    private readonly List<string> _cited = [];
    private readonly HtmlText _html = new();

    private MethodsPageWriter(ReviewSite site) => _site = site;

    /// <returns>The page; null, with the reasons, where the layout has errors.</returns>
    public static Checked<OutputFile> Write(ReviewSite site, PageFrame frame, TemplateSet templates)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(frame);
        var layout = LayoutFile.ReadLayout(templates, LayoutFile.Methods, Slots, ["outcomes", "references"]);
        if (layout.Value is not { } page) return new Checked<OutputFile>(null, layout.Diagnostics);
        var path = $"{site.Manuscript.ReviewId}/{SitePage.Methods.Path}";
        return new Checked<OutputFile>(OutputFile.OfText(path, new MethodsPageWriter(site).Write(frame, page)), layout.Diagnostics);
    }

    private string Write(PageFrame frame, PageLayout layout)
    {
        foreach (var group in MethodGroups.Of(_site.Findings)) Group(group);
        var markup = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["shorttitle"] = HtmlText.Escape(_site.Front.ShortTitle),
            ["outcomes"] = _html.ToString(),
            ["accepted"] = AcceptedFindingsWriter.Write(_site.Review.Settings),
            ["software"] = Software(),
            ["references"] = References(),
        };
        var front = _site.Front;
        var meta = Metadata.MetaWriter.Write(front, PageWords.Methods, Description, SitePage.Methods.Path, _site.Generator);
        var head = new PageHead(
            front.Language, $"{PageWords.Methods}: {front.ShortTitle}", meta, "../", Navigation.Write(SitePage.Methods, "", _site.Reports),
            ArticlePageWriter.SourceNote(front), PageScripts.Table, _site.Generator);
        return frame.Write(head, layout.Fill(markup.ToFrozenDictionary(StringComparer.Ordinal)));
    }

    private void Group(MethodGroup group)
    {
        _html.Open("section", ("aria-labelledby", group.Id)).Line().Element("h2", group.Title, ("id", group.Id), ("dir", "auto")).Line();
        if (group.Introduction.Length > 0) _html.Element("p", group.Introduction).Line();
        var methods = group.Methods;
        if (!methods.IsEmpty)
        {
            _html.Element("h3", PageWords.Methods).Line().Open("ul").Line();
            foreach (var (method, gives) in methods)
            {
                _html.Open("li").Text(Capitalized(method.Name));
                Cite(method.Literature);
                _html.Element("span", $" — {gives}", ("class", "gives")).Close().Line();
            }

            _html.Close().Line();
        }

        Formulas(group);
        Choices(group.Choices);
        _html.Close().Line();
    }

    private void Formulas(MethodGroup group)
    {
        var formulas = group.Formulas;
        if (formulas.IsEmpty) return;
        _html.Element("h3", PageWords.Formulas).Line();
        _html.Open("div", ("class", "frame"), ("tabindex", "0"), ("role", "region"), ("aria-label", $"{PageWords.Formulas}: {group.Title}")).Line();
        _html.Open("dl", ("class", "formulas")).Line();
        foreach (var (formula, gives) in formulas)
        {
            _html.Open("div").Element("dt", Capitalized(gives)).Open("dd")
                .Markup(MathMlWriter.Write(formula)).Close().Close().Line();
        }

        _html.Close().Line().Close().Line();
    }

    private void Choices(ImmutableArray<string> choices)
    {
        if (choices.IsEmpty) return;
        _html.Element("h3", PageWords.ChoicesMade).Line().Open("ul").Line();
        foreach (var choice in choices) _html.Element("li", Capitalized(choice), ("dir", "auto")).Line();
        _html.Close().Line();
    }

    private void Cite(ImmutableArray<string> keys)
    {
        var known = keys.Where(_site.Literature.ContainsKey).ToImmutableArray();
        foreach (var key in known.Where(k => !_cited.Contains(k))) _cited.Add(key);
        if (!known.IsEmpty) CitationWriter.Write(_html, _anchors, [.. known.Select(k => _cited.IndexOf(k) + 1).Order()]);
    }

    private string Software() => new HtmlText().Element("h2", PageWords.Software, ("id", "software")).Line().Element(
        "p", $"{_site.Generator} computed every number, with a statistics engine of its own; quantiles and special functions come from MathNet.Numerics. "
        + "The file results.json holds each number to 12 significant digits with its method, formula and inputs.").Line().ToString();

    private string References()
    {
        var html = new HtmlText();
        var entries = _cited.Select((key, i) => new ReferenceEntry(i + 1, key, _site.Literature[key])).ToImmutableArray();
        new ReferenceListWriter(html, _anchors, new InlineWriter(html, _anchors)).Write(entries);
        return html.ToString();
    }

    // A symbol such as t or p keeps its case.
    private static string Capitalized(string text) => text.Length > 1 && char.IsLetter(text[1]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
