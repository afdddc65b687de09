using System.Collections.Immutable;
using ReportGen.Audit.Trace;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Templates;
using ReportGen.Writers;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Supplements;

namespace ReportGen.Cli;

/// <summary>The supplement that the numbers of a review's PDFs lead into.</summary>
/// <param name="Ledger">What it lists.</param>
/// <param name="Style">Its layout, which names its file.</param>
/// <param name="Links">Where each number leads, by the address of its quantity.</param>
/// <param name="File">The supplement.</param>
internal sealed record SupplementFile(Ledger Ledger, PageStyle Style, ImmutableDictionary<string, ValueLink> Links, OutputFile File)
{
    /// <summary>Null where nobody asks for it or no PDF is made.</summary>
    /// <param name="styles">The layouts that the review is set in.</param>
    /// <param name="asked">Whether the command line asks for it.</param>
    /// <param name="words">Words of wording/ledger.yml.</param>
    public static Checked<SupplementFile> Of(ComposedReview review, ImmutableArray<PageStyle> styles, BuildContext context, bool asked, ReportWords words)
    {
        var settings = review.Review.Settings;
        if (styles.IsEmpty || !(asked || settings.Trace)) return new(null, []);
        if (context.Templates.SupplementStyle is not { } layout) return new(null, [CliDiagnostics.NoSupplementLayout()]);
        var style = settings.Paper is { } paper ? layout.On(paper) : layout;
        var ledger = LedgerBuilder.Build(review.Findings, review.Manuscript, words);
        var written = SupplementWriter.Write(
            ledger, review.Manuscript, SiteContent.Literature(review.Review, context.Templates), context.Templates, style, styles[0].File, context.Generator);
        var links = SupplementWriter.Links(ledger, context.Templates, style);
        return new(written.Value is { } file ? new SupplementFile(ledger, style, links, file) : null, written.Diagnostics);
    }
}
