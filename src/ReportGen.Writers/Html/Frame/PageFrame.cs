using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Writers.Html.Frame;

/// <summary>
/// What is around the content of every page: html/page.html with the policy that all pages obey, and html/early.js, the one script that stands
/// in the page itself, since it runs before anything is painted; the policy allows it by its hash.
/// </summary>
public sealed class PageFrame
{
    /// <summary>The layout's slots.</summary>
    public static readonly ImmutableArray<string> Slots =
        ["language", "policy", "title", "meta", "early", "scripts", "root", "navigation", "content", "source", "generator"];

    private readonly PageLayout _layout;
    private readonly string _early;

    private PageFrame(PageLayout layout, string early) => (_layout, _early) = (layout, early);

    /// <summary>Reads the layout and its early script.</summary>
    public static Checked<PageFrame> Read(TemplateSet templates)
    {
        var layout = LayoutFile.ReadLayout(templates, LayoutFile.Page, Slots, ["policy", "title", "early", "scripts", "navigation", "content"]);
        var early = LayoutFile.Find(templates, LayoutFile.EarlyScript);
        ImmutableArray<Diagnostic> diagnostics = [.. layout.Diagnostics, .. early.Diagnostics];
        return new Checked<PageFrame>(
            layout.Value is { } page && early.Value is { } script ? new PageFrame(page, CompactSource.OfScript(script.Text.ReplaceLineEndings("\n")).Trim()) : null, diagnostics);
    }

    /// <summary>The whole page.</summary>
    /// <param name="content">Markup of the page's own part.</param>
    public string Write(PageHead head, string content)
    {
        ArgumentNullException.ThrowIfNull(head);
        var markup = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["language"] = HtmlText.Escape(head.Language),
            ["policy"] = HtmlText.Escape(Policy()),
            ["title"] = HtmlText.Escape(head.Title),
            ["meta"] = head.Meta,
            ["early"] = _early,
            ["scripts"] = Scripts(head),
            ["root"] = HtmlText.Escape(head.Root),
            ["navigation"] = head.Navigation,
            ["content"] = content,
            ["source"] = head.Source,
            ["generator"] = HtmlText.Escape(head.Generator),
        };
        return _layout.Fill(markup.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private string Policy()
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(_early)));
        return $"default-src 'none'; script-src 'self' 'sha256-{hash}'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
    }

    private static string Scripts(PageHead head)
    {
        var html = new HtmlText();
        foreach (var script in head.Scripts) html.Element("script", "", ("defer", ""), ("src", $"{head.Root}assets/{script}")).Line();
        return html.ToString();
    }
}
