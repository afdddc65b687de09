using ReportGen.Composition.Citations;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Markdown;

/// <summary>What all texts of one manuscript share while it is composed: one numbering of references, footnotes, figures and tables.</summary>
public sealed record CompositionState(
    DiagnosticBag Diagnostics, CitationRegister Citations, CrossReferenceRegister CrossReferences, FootnoteRegister Footnotes)
{
    /// <summary>Items of a reporting checklist that headings are marked with.</summary>
    public ReportedItemRegister ReportedItems { get; } = new();
}
