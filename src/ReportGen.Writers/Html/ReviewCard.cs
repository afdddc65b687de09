using System.Collections.Immutable;

namespace ReportGen.Writers.Html;

/// <summary>A review on the index page.</summary>
/// <param name="ReviewId">Folder name.</param>
/// <param name="Language">Language of title and facts.</param>
/// <param name="Facts">Number of studies and main results, in the order of printing.</param>
/// <param name="Downloads">Files of the review's folder.</param>
public sealed record ReviewCard(
    string ReviewId, string Title, string Language, DateOnly Date, ImmutableArray<CardFact> Facts, ImmutableArray<Download> Downloads);
