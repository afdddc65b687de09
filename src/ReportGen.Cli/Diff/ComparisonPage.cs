using System.Globalization;
using ReportGen.Audit.Comparison;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;
using ReportGen.Writers.Html.Frame;

namespace ReportGen.Cli.Diff;

/// <summary>What changed, as a page of the site.</summary>
internal static class ComparisonPage
{
    public const string File = "changes.html";

    public static ReportPage Of(ResultsComparison comparison, ComparisonText text)
    {
        var description = comparison.Before.Date.Length > 0 ? text.Of("description", comparison.Before.Date) : text.Of("description_undated");
        return new ReportPage(File, text.Of("label"), text.Of("title"), description, new ComparisonComposer(text).Compose(comparison));
    }

    /// <summary>Since the earlier results that a review declares; null where it declares none, or with RG875 where they cannot be read.</summary>
    public static Checked<ReportPage> OfReview(ComposedReview review, TemplateSet templates)
    {
        if (review.Review is not { Earlier: { } file, Settings.Earlier: { } declared }) return new(null, []);
        var earlier = ResultsSnapshotReader.Read(file.Bytes, declared.Span);
        if (earlier.Value is not { } before) return new(null, earlier.Diagnostics);
        var front = review.Manuscript.FrontMatter;
        var after = ResultsSnapshot.Of(review.Review.Id, front.Title, front.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), review.Findings);
        var words = new ReportWords(templates.Wordings.GetValueOrDefault(ComparisonText.Name), ComparisonText.File);
        var verbs = new ConclusionVerbs(templates, review.Review);
        var page = Of(ResultsComparer.Compare(before, after, verbs), new ComparisonText(words));
        return new(page, [.. verbs.Diagnostics, .. words.Missing]);
    }
}
