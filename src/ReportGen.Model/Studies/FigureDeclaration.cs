using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>A figure of the manuscript.</summary>
/// <param name="Id">The name that prose refers to.</param>
/// <param name="Title">Short title, used in alternative texts and file names of its data.</param>
/// <param name="Caption">Caption: a template of inline Markdown.</param>
public abstract record FigureDeclaration(string Id, string Title, Sourced<string> Caption, SourceSpan Span)
{
    public sealed record PrismaFlow(string Id, string Title, Sourced<string> Caption, SourceSpan Span, string Table)
        : FigureDeclaration(Id, Title, Caption, Span);

    /// <summary>Horizontal bars of counts, one panel for each count table.</summary>
    public sealed record Bars(string Id, string Title, Sourced<string> Caption, SourceSpan Span, ImmutableArray<BarPanel> Panels)
        : FigureDeclaration(Id, Title, Caption, Span);

    /// <summary>A forest plot: the studies, and a diamond for each analysis named.</summary>
    public sealed record Forest(
        string Id, string Title, Sourced<string> Caption, SourceSpan Span, string Outcome, ImmutableArray<string> Analyses, ForestOrder Order)
        : FigureDeclaration(Id, Title, Caption, Span);

    /// <summary>Judgements of the risk of bias, by study or in sum.</summary>
    public sealed record RiskOfBias(string Id, string Title, Sourced<string> Caption, SourceSpan Span, string Table, RiskOfBiasLayout Layout)
        : FigureDeclaration(Id, Title, Caption, Span);

    /// <summary>An image of pixels: a photograph, a scan, a screen.</summary>
    /// <param name="File">Name within the review's folder.</param>
    /// <param name="AlternativeText">What can be seen on it.</param>
    /// <param name="Source">Where it is from and under which licence: a template of inline Markdown, or null.</param>
    public sealed record Image(
        string Id, string Title, Sourced<string> Caption, SourceSpan Span, Sourced<string> File, string AlternativeText, Sourced<string>? Source)
        : FigureDeclaration(Id, Title, Caption, Span);

    /// <summary>A figure of the source that cannot be shown: a caption with the reason in its place.</summary>
    public sealed record NotIncluded(string Id, string Title, Sourced<string> Caption, SourceSpan Span, string Reason)
        : FigureDeclaration(Id, Title, Caption, Span);
}
