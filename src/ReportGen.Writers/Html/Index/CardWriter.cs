using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html.Index;

/// <summary>The card of a review: title, question, date, main results with the forest plot in small, and files.</summary>
internal sealed class CardWriter(HtmlText html)
{
    public void Write(ReviewCard card)
    {
        var folder = Uri.EscapeDataString(card.ReviewId);
        var date = card.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        html.Open(
            "li", ("class", "card"), ("lang", card.Language), ("data-title", card.Title), ("data-date", date), ("data-studies", Printed(card, "studies")),
            ("data-patients", Printed(card, "patients")), ("data-grade", Printed(card, "grade"))).Line();
        html.Open("h2").Element("a", card.Title, ("href", $"{folder}/index.html"), ("dir", "auto")).Close().Line();
        if (card.Question is { } question) html.Element("p", question, ("class", "question"), ("dir", "auto")).Line();
        html.Open("p", ("class", "date")).Element("time", DatePrinter.Print(card.Date, card.Language), ("datetime", date)).Close().Line();
        if (card.Forest is { } forest)
        {
            html.Open("figure", ("class", "main-result"));
            MiniatureForestWriter.Write(html, forest);
            html.Open("figcaption", ("dir", "auto")).Text(forest.Label + " ").Element("b", forest.Printed).Close().Close().Line();
        }

        Facts([.. card.Facts.Where(f => f.Label != card.Forest?.Label)]);
        Files(card, folder);
        html.Close().Line();
    }

    private static string? Printed(ReviewCard card, string kind) => card.Facts.FirstOrDefault(f => f.Kind == kind)?.Printed;

    private void Files(ReviewCard card, string folder)
    {
        html.Open("p", ("class", "files")).Element("a", PageWords.Article, ("href", $"{folder}/index.html"), ("aria-label", $"{PageWords.Article}: {card.Title}"));
        foreach (var download in card.Downloads)
        {
            html.Text(" ").Element(
                "a", download.Label, ("href", $"{folder}/{download.File}"), ("aria-label", $"{download.Label}: {card.Title}"));
        }

        html.Close().Line();
    }

    private void Facts(ImmutableArray<CardFact> facts)
    {
        if (facts.IsEmpty) return;
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
