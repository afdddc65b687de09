using System.Collections.Immutable;
using ReportGen.Analysis;
using ReportGen.Audit;
using ReportGen.Input;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Cli;

/// <summary>A folder of data → the review and its findings, for commands that print no manuscript.</summary>
internal static class AnalysedReviewReader
{
    /// <param name="folder">The folder on disk.</param>
    /// <param name="displayPath">How diagnostics name it.</param>
    /// <returns>Null where the review cannot be read; with errors, what was found is not to be used.</returns>
    public static Checked<AnalysedReview> Read(string folder, string displayPath, TemplateSet templates)
    {
        var read = ReviewReader.Read(folder, displayPath);
        if (read.Value is not { } review) return new(null, read.Diagnostics);
        var spelled = SpelledTemplates.Of(templates, review.Settings.Language);
        var analysed = ReviewAnalyst.Analyse(review, spelled.EvidenceSchemes, spelled.RiskOfBiasTools, spelled.CertaintySchemes);
        var followUps = new FollowUpErrors(read, review, analysed.Value!);
        ImmutableArray<Diagnostic> diagnostics =
            [.. read.Diagnostics, .. followUps.OwnOf(analysed.Diagnostics), .. followUps.OwnOf(PublishedAddresses.Check(review, analysed.Value!))];
        return new(new AnalysedReview(review, analysed.Value!), diagnostics);
    }
}
