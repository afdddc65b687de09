using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;
using ReportGen.Writers.Html.Data;
using ReportGen.Writers.Html.Explorer;
using ReportGen.Writers.Html.Frame;
using ReportGen.Writers.Html.Ledgers;
using ReportGen.Writers.Html.Methods;
using ReportGen.Writers.Html.Reports;

namespace ReportGen.Writers.Html;

/// <summary>Every page of one review with its files.</summary>
public static class ReviewSiteWriter
{
    /// <returns>Files in a fixed order; none, with the reasons, where a layout has errors.</returns>
    public static Checked<ImmutableArray<OutputFile>> Write(ReviewSite site, TemplateSet templates)
    {
        ArgumentNullException.ThrowIfNull(site);
        var frame = PageFrame.Read(templates);
        if (frame.Value is not { } around) return new Checked<ImmutableArray<OutputFile>>([], frame.Diagnostics);
        var article = HtmlArticleWriter.Write(site, around, templates, DataPagesWriter.Files(site.Review));
        var data = DataPagesWriter.Write(site, around, templates);
        var methods = MethodsPageWriter.Write(site, around, templates);
        var ledger = LedgerPageWriter.Write(site, around, templates);
        var reports = ReportPageWriter.Write(site, around, templates);
        var words = ExplorerWords.From(templates);
        ImmutableArray<OutputFile> explorers = [.. site.Explorers.Select(e => ExplorerDataWriter.Write(site.Review, e, words))];
        ImmutableArray<Diagnostic> diagnostics = [.. frame.Diagnostics, .. article.Diagnostics, .. data.Diagnostics, .. methods.Diagnostics, .. reports.Diagnostics, .. ledger.Diagnostics, .. words.Missing];
        if (methods.Value is not { } methodsPage) return new Checked<ImmutableArray<OutputFile>>([], diagnostics);
        return new Checked<ImmutableArray<OutputFile>>([.. article.Value, .. explorers, methodsPage, .. reports.Value, .. ledger.Value, .. data.Value], diagnostics);
    }
}
