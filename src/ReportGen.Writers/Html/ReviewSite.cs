using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;
using ReportGen.Writers.Html.Frame;

namespace ReportGen.Writers.Html;

/// <summary>All that the pages of a review are made from.</summary>
/// <param name="Downloads">Further files of the review's folder that the article offers.</param>
/// <param name="Citation">This manuscript as the citation style sets it.</param>
/// <param name="Literature">The references by their keys, as the citation style sets them.</param>
/// <param name="Generator">Program and version.</param>
public sealed record ReviewSite(
    Manuscript Manuscript, Review Review, ReviewFindings Findings, ImmutableArray<Download> Downloads, ImmutableArray<Inline> Citation,
    ImmutableDictionary<string, ImmutableArray<Inline>> Literature, string Generator)
{
    /// <summary>Whether each figure has a PDF file beside its SVG.</summary>
    public bool HasFigurePdfs { get; init; }

    /// <summary>The outcomes whose forest plots can be explored.</summary>
    public ImmutableArray<ExplorerFindings> Explorers { get; init; } = [];

    /// <summary>Reports that go with the review, in the order of the navigation.</summary>
    public ImmutableArray<ReportPage> Reports { get; init; } = [];

    public FrontMatter Front => Manuscript.FrontMatter;
}
