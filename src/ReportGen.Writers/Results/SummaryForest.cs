using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Writers.Results;

/// <summary>The main meta-analysis of a review in small, for its card: the primary outcome's first one, else that of the first outcome that has one.</summary>
/// <param name="Label">The outcome.</param>
/// <param name="Printed">Estimate and interval as printed.</param>
/// <param name="Logarithmic">Whether its axis is logarithmic.</param>
/// <param name="Null">Where no effect is, or null for measures of one group.</param>
/// <param name="Studies">Lower limit, estimate and upper limit of each study that has them, in the order of the outcome.</param>
/// <param name="Pooled">The same of the pooled estimate.</param>
public sealed record SummaryForest(
    string Label, string Printed, bool Logarithmic, double? Null, ImmutableArray<(double Lower, double Estimate, double Upper)> Studies,
    (double Lower, double Estimate, double Upper) Pooled)
{
    /// <summary>With more studies a drawing in small is no longer read.</summary>
    private const int MostStudies = 60;

    public static SummaryForest? Of(ReviewFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (OutcomeOf(findings) is not { } outcome) return null;
        var pooled = outcome.Pooled[0];
        if (Limits(pooled.Estimate, pooled.Interval) is not { } main) return null;
        return new SummaryForest(
            outcome.Label, $"{pooled.Estimate.Printed} [{pooled.Interval.PrintedAsPair}]", outcome.Scale.IsLogarithmic, outcome.Scale.Null,
            [.. outcome.Studies.Select(s => Limits(s.Estimate, s.Interval)).OfType<(double, double, double)>()], main);
    }

    /// <summary>The outcome that is shown, or null.</summary>
    internal static SynthesisFindings? OutcomeOf(ReviewFindings findings)
    {
        var outcomes = findings.Outcomes.OfType<SynthesisFindings>().Where(o => !o.Pooled.IsEmpty && o.Studies.Length <= MostStudies).ToImmutableArray();
        return outcomes.FirstOrDefault(o => o.Primary) ?? outcomes.FirstOrDefault();
    }

    private static (double Lower, double Estimate, double Upper)? Limits(Quantity estimate, Quantity interval) =>
        estimate.Number is { } number && interval.Value is QuantityValue.Interval limits ? (limits.Lower, number, limits.Upper) : null;
}
