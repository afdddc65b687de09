using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Writers.Html.Methods;

/// <summary>The parts of the methods page: each outcome, then descriptive statistics and calculations, then the grading of the evidence.</summary>
internal static class MethodGroups
{
    public static ImmutableArray<MethodGroup> Of(ReviewFindings findings)
    {
        ImmutableArray<Quantity> descriptive =
            [.. findings.Descriptives.SelectMany(d => d.Statistics.Quantities), .. findings.CountTables.SelectMany(c => c.Quantities), .. findings.Calculations];
        return
        [
            .. findings.Outcomes.Select(o => new MethodGroup($"outcome-{o.Id}", o.Label, Introduction(o), [.. o.Quantities])),
            .. descriptive.IsEmpty ? (MethodGroup[])[] : [new MethodGroup("descriptive", PageWords.DescriptiveStatistics, "", descriptive)],
            .. findings.Evidence is { } evidence ? (MethodGroup[])[new MethodGroup("evidence", PageWords.GradingOfEvidence, "", [.. evidence.Quantities])] : [],
        ];
    }

    private static string Introduction(OutcomeFindings outcome)
    {
        var missing = outcome.Quantities.FirstOrDefault(q => q.Address == $"{outcome.Id}.not_reported")?.Printed;
        var primary = outcome.Primary ? "Primary outcome. " : "";
        return $"{primary}Studies that report it: {outcome.StudyCount.Printed}." + (missing is null ? "" : $" Not reported by: {missing}.");
    }
}
