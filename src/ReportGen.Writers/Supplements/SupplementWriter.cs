using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Pdf;

namespace ReportGen.Writers.Supplements;

/// <summary>Writes the ledger of a review as a PDF beside its article, and tells where each printed number leads in it.</summary>
public static class SupplementWriter
{
    /// <summary>The supplement; none with the errors that prevent it.</summary>
    /// <param name="manuscript">The article.</param>
    /// <param name="literature">Entries by key, as the citation style sets them.</param>
    /// <param name="style">The layout of the supplement.</param>
    /// <param name="article">Name of the PDF that prints the numbers.</param>
    /// <param name="generator">Name and version of the program, for the document's information.</param>
    public static Checked<OutputFile> Write(
        Ledger ledger, Manuscript manuscript, ImmutableDictionary<string, ImmutableArray<Inline>> literature, TemplateSet templates, PageStyle style, string article,
        string generator)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        ArgumentNullException.ThrowIfNull(style);
        var words = LedgerWording.Of(templates);
        var pdf = PdfWriter.Write(Compose(ledger, manuscript, literature, words, article), templates, style, generator, []);
        return new(pdf.Value is { } file ? new OutputFile($"{manuscript.ReviewId}/{style.File}", file.Bytes) : null, [.. pdf.Diagnostics, .. words.Missing]);
    }

    /// <summary>The supplement before any page.</summary>
    /// <param name="manuscript">The article.</param>
    /// <param name="literature">Entries by key, as the citation style sets them.</param>
    /// <param name="words">Words of wording/ledger.yml.</param>
    /// <param name="article">Name of the PDF that prints the numbers.</param>
    public static Manuscript Compose(
        Ledger ledger, Manuscript manuscript, ImmutableDictionary<string, ImmutableArray<Inline>> literature, ReportWords words, string article)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(manuscript);
        ArgumentNullException.ThrowIfNull(words);
        var references = new SupplementReferences(ledger, literature);
        var blocks = SupplementComposer.Compose(ledger, words, references, article);
        var front = manuscript.FrontMatter with
        {
            Title = words.Of("paper_title", manuscript.FrontMatter.Title),
            ShortTitle = words.Of("title"),
            Abstract = [],
            Keywords = [],
        };
        return new Manuscript(manuscript.ReviewId, front, blocks, references.Entries, []);
    }

    /// <summary>Where each quantity has its entry, by its address.</summary>
    public static ImmutableDictionary<string, ValueLink> Links(Ledger ledger, TemplateSet templates, PageStyle style)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(style);
        var words = LedgerWording.Of(templates);
        return ledger.Entries.ToImmutableDictionary(
            e => e.Quantity.Address, e => new ValueLink(style.File, e.Id, words.Of("link", e.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), e.Quantity.Label)),
            StringComparer.Ordinal);
    }
}
