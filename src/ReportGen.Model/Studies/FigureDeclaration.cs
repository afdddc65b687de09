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
        : FigureDeclaration(Id, Title, Caption, Span)
    {
        public ForestLayout Layout { get; init; }

        public ForestRowsShown Rows { get; init; }

        /// <summary>An analysis by subgroup of the outcome, whose levels divide the studies; null for none.</summary>
        public string? Subgroups { get; init; }

        /// <summary>A table of judgements that stands beside the studies; null for none.</summary>
        public string? BiasTable { get; init; }

        /// <summary>Ends of the axis on the reader's scale; null where the data choose.</summary>
        public AxisRange? Range { get; init; }
    }

    /// <summary>Judgements of the risk of bias, by study or in sum.</summary>
    public sealed record RiskOfBias(string Id, string Title, Sourced<string> Caption, SourceSpan Span, string Table, RiskOfBiasLayout Layout)
        : FigureDeclaration(Id, Title, Caption, Span);

    /// <summary>A funnel plot.</summary>
    /// <param name="HasContours">Regions of significance around no effect.</param>
    /// <param name="HasTrimFill">The studies that trim and fill adds.</param>
    public sealed record Funnel(
        string Id, string Title, Sourced<string> Caption, SourceSpan Span, string Outcome, string Analysis, bool HasContours, bool HasTrimFill)
        : FigureDeclaration(Id, Title, Caption, Span);

    /// <summary>The studies against a single numeric moderator, with the fitted line.</summary>
    public sealed record Bubble(string Id, string Title, Sourced<string> Caption, SourceSpan Span, string Outcome, string Moderator)
        : FigureDeclaration(Id, Title, Caption, Span);

    /// <summary>Another plot of the studies of a meta-analysis.</summary>
    public sealed record OfAnalysis(string Id, string Title, Sourced<string> Caption, SourceSpan Span, AnalysisPlot Plot, string Outcome, string Analysis)
        : FigureDeclaration(Id, Title, Caption, Span);

    /// <summary>Numbers of studies, row by row.</summary>
    /// <param name="Columns">Columns of numbers of one unit.</param>
    /// <param name="HasTotals">Prints the sums that descriptives of the columns give.</param>
    public sealed record StudyBars(
        string Id, string Title, Sourced<string> Caption, SourceSpan Span, string Table, ImmutableArray<string> Columns, BarArrangement Arrangement, bool HasTotals)
        : FigureDeclaration(Id, Title, Caption, Span);

    /// <summary>Studies along the years.</summary>
    /// <param name="Year">Column of the year of publication.</param>
    /// <param name="From">Column of the year in which inclusion began, or null.</param>
    /// <param name="To">Column of the year in which it ended; given with <paramref name="From"/>.</param>
    /// <param name="Size">Column of numbers that the areas of the dots show, or null.</param>
    public sealed record Timeline(
        string Id, string Title, Sourced<string> Caption, SourceSpan Span, string Table, string Year, string? From, string? To, string? Size)
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
