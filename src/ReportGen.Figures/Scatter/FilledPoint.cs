using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Scatter;

/// <summary>A study that trim and fill adds, as a funnel shows it: effect size and standard error on the scale of the analysis.</summary>
/// <param name="Address">Of its effect size.</param>
internal sealed record FilledPoint(double Yi, double StandardError, string Address)
{
    /// <summary>None where nothing was filled in.</summary>
    public static ImmutableArray<FilledPoint> Of(TrimFillFindings? trimFill) =>
        [.. from f in trimFill?.Filled ?? [] where f is { Yi.Number: not null, Vi.Number: > 0 } select new FilledPoint(f.Yi.Number!.Value, Math.Sqrt(f.Vi.Number!.Value), f.Yi.Address)];
}
