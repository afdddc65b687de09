using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Cli;

/// <summary>Which reviews a build is about.</summary>
internal static class ReviewSelection
{
    /// <summary>The ids of all reviews in the data folder, sorted: its folders that hold a review.yml.</summary>
    public static ImmutableArray<string> All(string dataFolder) => Directory.Exists(dataFolder)
        ? [.. Directory.EnumerateDirectories(dataFolder).Where(d => File.Exists(Path.Combine(d, "review.yml"))).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The reviews asked for, or all.</summary>
    public static Checked<string[]> Select(BuildRequest request, ImmutableArray<string> all)
    {
        if (request.Reviews.IsEmpty) return all.IsEmpty ? new(null, [CliDiagnostics.NoReviews(request.DataFolder)]) : new([.. all], []);
        var unknown = request.Reviews.Where(r => !all.Contains(r)).Select(r => CliDiagnostics.UnknownReview(request.DataFolder, r, all)).ToImmutableArray();
        return new([.. request.Reviews.Distinct(StringComparer.Ordinal)], unknown);
    }
}
