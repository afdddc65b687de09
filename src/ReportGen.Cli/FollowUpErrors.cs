using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Cli;

/// <summary>
/// Tells what a later step finds in a review with errors from what only follows from these: one slip is one message. Left out are warnings, places that
/// have been reported, citations while references.json cannot be read, and names that are missing because their own declaration or row has an error.
/// </summary>
internal sealed class FollowUpErrors
{
    private const string ReferencesFile = "references.json";

    private readonly bool _hasErrors;
    private readonly bool _lacksReferences;
    private readonly HashSet<(string File, int Line, int Column)> _places;
    private readonly ImmutableHashSet<string> _unsound;

    public FollowUpErrors(Checked<Review> read, Review review, ReviewFindings findings)
    {
        _hasErrors = read.HasErrors;
        _lacksReferences = read.Diagnostics.Any(d => d.Span.File.EndsWith(ReferencesFile, StringComparison.Ordinal));
        _places = [.. read.Diagnostics.Select(Place)];
        _unsound = review.Unsound.Union(FailedCalculations(review, findings)).Union(FailedEvidence(review, findings)).Union(FailedOutcomes(review, findings));
    }

    /// <summary>Those of <paramref name="diagnostics"/> that are findings of their own.</summary>
    public IEnumerable<Diagnostic> OwnOf(IEnumerable<Diagnostic> diagnostics) =>
        _hasErrors || !_unsound.IsEmpty ? diagnostics.Where(IsOwn) : diagnostics;

    private bool IsOwn(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Warning || _places.Contains(Place(diagnostic))) return false;
        if (_lacksReferences && diagnostic.Expected.StartsWith($"a key of {ReferencesFile}", StringComparison.Ordinal)) return false;
        // A name may be found as itself, as a part of an address, or as the target of a reference such as fig:forest.
        return !diagnostic.Found.Split('.', ':').Any(_unsound.Contains);
    }

    private static (string File, int Line, int Column) Place(Diagnostic diagnostic) => (diagnostic.Span.File, diagnostic.Span.Line, diagnostic.Span.Column);

    private static IEnumerable<string> FailedCalculations(Review review, ReviewFindings findings)
    {
        var made = findings.Calculations.Select(q => q.Address[(q.Address.LastIndexOf('.') + 1)..]).ToHashSet(StringComparer.Ordinal);
        return review.Settings.Calculations.Select(c => c.Id).Where(id => !made.Contains(id));
    }

    private static IEnumerable<string> FailedOutcomes(Review review, ReviewFindings findings) =>
        review.Settings.Outcomes.Select(o => o.Id).Except(findings.Outcomes.Select(o => o.Id), StringComparer.Ordinal);

    private static IEnumerable<string> FailedEvidence(Review review, ReviewFindings findings) =>
        (review.Settings.Evidence is not null && findings.Evidence is null) || findings.FurtherEvidence.Length < review.Settings.FurtherEvidence.Length ? ["evidence"] : [];
}
