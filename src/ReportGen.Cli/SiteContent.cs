using System.Collections.Immutable;
using ReportGen.Composition.Citations;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;
using ReportGen.Writers.Html;

namespace ReportGen.Cli;

/// <summary>Gathers what the pages of a review are made from.</summary>
internal static class SiteContent
{
    /// <param name="downloads">Files of the review's folder that the article offers.</param>
    public static ReviewSite Of(ComposedReview review, ImmutableArray<Download> downloads, BuildContext context)
    {
        return new ReviewSite(
            review.Manuscript, review.Review, review.Findings, downloads, OwnCitation.Of(review.Manuscript.FrontMatter), Literature(review.Review, context.Templates),
            context.Generator);
    }

    /// <summary>The references of a review and of the methods by their keys, as the citation style sets them.</summary>
    public static ImmutableDictionary<string, ImmutableArray<Inline>> Literature(Review review, TemplateSet templates) =>
        review.References.Concat(templates.MethodReferences).DistinctBy(r => r.Key).ToImmutableDictionary(r => r.Key, VancouverStyle.Entry, StringComparer.Ordinal);
}
