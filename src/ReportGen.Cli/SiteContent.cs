using System.Collections.Immutable;
using ReportGen.Composition.Citations;
using ReportGen.Model.Templates;
using ReportGen.Writers.Html;

namespace ReportGen.Cli;

/// <summary>Gathers what the pages of a review are made from.</summary>
internal static class SiteContent
{
    /// <param name="downloads">Files of the review's folder that the article offers.</param>
    public static ReviewSite Of(ComposedReview review, ImmutableArray<Download> downloads, BuildContext context)
    {
        var literature = review.Review.References.Concat(context.Templates.MethodReferences).DistinctBy(r => r.Key)
            .ToImmutableDictionary(r => r.Key, VancouverStyle.Entry, StringComparer.Ordinal);
        return new ReviewSite(
            review.Manuscript, review.Review, review.Findings, downloads, OwnCitation.Of(review.Manuscript.FrontMatter), literature, context.Generator);
    }
}
