using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Html.Frame;

namespace ReportGen.Writers.Html;

/// <summary>The page that lists all reviews, made with html/index.html.</summary>
public static class IndexPageWriter
{
    /// <summary>The layout's slots.</summary>
    public static readonly ImmutableArray<string> Slots = ["reviews"];

    private const string Title = "Systematic reviews";
    private const string Description = "Systematic reviews whose every number is computed from their data.";

    /// <param name="cards">In the order of printing.</param>
    /// <param name="generator">Program and version.</param>
    public static Checked<OutputFile> Write(ImmutableArray<ReviewCard> cards, TemplateSet templates, string generator)
    {
        var frame = PageFrame.Read(templates);
        var layout = LayoutFile.ReadLayout(templates, LayoutFile.Index, Slots, Slots);
        ImmutableArray<Diagnostic> diagnostics = [.. frame.Diagnostics, .. layout.Diagnostics];
        if (frame.Value is not { } around || layout.Value is not { } page) return new Checked<OutputFile>(null, diagnostics);
        var markup = new Dictionary<string, string>(StringComparer.Ordinal) { ["reviews"] = Reviews(cards) };
        var meta = new HtmlText().Void("meta", ("name", "description"), ("content", Description)).Line()
            .Void("meta", ("name", "generator"), ("content", generator)).Line().ToString();
        var head = new PageHead("en", Title, meta, "", "", "", PageScripts.Index, generator);
        return new Checked<OutputFile>(OutputFile.OfText("index.html", around.Write(head, page.Fill(markup.ToFrozenDictionary(StringComparer.Ordinal)))), diagnostics);
    }

    private static string Reviews(ImmutableArray<ReviewCard> cards)
    {
        var html = new HtmlText();
        if (cards.IsEmpty) return html.Element("p", PageWords.NoReviews).Line().ToString();
        html.Open("ul", ("class", "cards")).Line();
        foreach (var card in cards) Card(html, card);
        return html.Close().Line().ToString();
    }

    private static void Card(HtmlText html, ReviewCard card)
    {
        var folder = Uri.EscapeDataString(card.ReviewId);
        html.Open("li", ("class", "card"), ("lang", card.Language)).Line();
        html.Open("h2").Element("a", card.Title, ("href", $"{folder}/index.html"), ("dir", "auto")).Close().Line();
        html.Open("p", ("class", "date")).Element(
            "time", DatePrinter.Print(card.Date, card.Language),
            ("datetime", card.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))).Close().Line();
        if (!card.Facts.IsEmpty) Facts(html, card.Facts);
        html.Open("p", ("class", "files")).Element("a", PageWords.Article, ("href", $"{folder}/index.html"), ("aria-label", $"Article: {card.Title}"));
        foreach (var download in card.Downloads)
        {
            html.Text(" ").Element(
                "a", download.Label, ("href", $"{folder}/{download.File}"), ("aria-label", $"{download.Label}: {card.Title}"));
        }

        html.Close().Line().Close().Line();
    }

    private static void Facts(HtmlText html, ImmutableArray<CardFact> facts)
    {
        html.Open("dl", ("class", "facts")).Line();
        foreach (var fact in facts)
        {
            html.Open("div").Element("dt", fact.Label).Open("dd")
                .Element("span", fact.Printed, ("class", "q"), ("dir", "auto"), ("data-address", fact.Address))
                .Close().Close().Line();
        }

        html.Close().Line();
    }
}
