using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Cli;

/// <summary>Which reviews a command is about.</summary>
internal static class ReviewSelection
{
    /// <summary>The ids of all reviews in the data folder, sorted: its folders that hold a review.yml.</summary>
    public static ImmutableArray<string> All(string dataFolder) => Directory.Exists(dataFolder)
        ? [.. Directory.EnumerateDirectories(dataFolder).Where(d => File.Exists(Path.Combine(d, "review.yml"))).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The reviews asked for, or all.</summary>
    public static Checked<string[]> Select(ImmutableArray<string> named, string dataFolder, ImmutableArray<string> all)
    {
        if (named.IsEmpty) return all.IsEmpty ? new(null, [CliDiagnostics.NoReviews(dataFolder)]) : new([.. all], []);
        var unknown = named.Where(r => !all.Contains(r)).Select(r => CliDiagnostics.UnknownReview(dataFolder, r, all)).ToImmutableArray();
        return new([.. named.Distinct(StringComparer.Ordinal)], unknown);
    }
}
