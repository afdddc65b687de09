using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;
using ReportGen.Writers.Html.Frame;

namespace ReportGen.Writers.Html.Index;

/// <summary>The page that lists all reviews, made with html/index.html.</summary>
public static class IndexPageWriter
{
    /// <summary>The layout's slots.</summary>
    public static readonly ImmutableArray<string> Slots = ["reviews"];

    private const string Title = "Systematic reviews";
    private const string Description = "Systematic reviews whose every number is computed from their data.";

    /// <param name="cards">In any order; the newest is printed first.</param>
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
        var writer = new CardWriter(html);
        foreach (var card in cards.OrderByDescending(c => c.Date).ThenBy(c => c.ReviewId, StringComparer.Ordinal)) writer.Write(card);
        return html.Close().Line().ToString();
    }
}
