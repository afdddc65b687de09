using System.Collections.Immutable;
using ReportGen.Writers.Results;

namespace ReportGen.Writers.Html.Index;

/// <summary>A review on the index page.</summary>
/// <param name="ReviewId">Folder name.</param>
/// <param name="Language">Language of title and facts.</param>
/// <param name="Question">The review's question, or null.</param>
/// <param name="Address">Its web address, or null.</param>
/// <param name="Facts">Number of studies and main results, in the order of printing.</param>
/// <param name="Forest">The main meta-analysis, or null.</param>
/// <param name="Downloads">Files of the review's folder.</param>
public sealed record ReviewCard(
    string ReviewId, string Title, string Language, DateOnly Date, string? Question, string? Address, ImmutableArray<CardFact> Facts, SummaryForest? Forest,
    ImmutableArray<Download> Downloads);
