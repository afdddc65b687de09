using System.Collections.Immutable;
using ReportGen.Figures.Axes;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Scatter;

/// <summary>The studies of a meta-analysis that have an effect size and a standard error.</summary>
/// <param name="Label">Of the outcome.</param>
/// <param name="Pooled">The meta-analysis.</param>
/// <param name="Studies">In file order.</param>
internal sealed record EffectPoints(string Label, PooledFindings Pooled, ImmutableArray<EffectPoint> Studies)
{
    public EffectScale Scale => Pooled.Scale;

    /// <summary>The pooled effect on the scale of the analysis; 0 where there is none.</summary>
    public double Centre => Pooled.Transformed.Estimate.Number ?? 0;

    /// <summary>Null where the outcome has no such analysis.</summary>
    public static EffectPoints? Of(SynthesisFindings outcome, string analysis)
    {
        if (outcome.Pooled.FirstOrDefault(p => p.Id == analysis) is not { } pooled) return null;
        var weights = pooled.Studies.Zip(pooled.Weights).ToDictionary(p => p.First, p => p.Second.Number, StringComparer.Ordinal);
        return new EffectPoints(
            outcome.Label, pooled,
            [
                .. from study in outcome.Studies
                   let size = study.Size(pooled.Scale.Measure) ?? study.Sizes.FirstOrDefault()
                   where size is { Yi.Number: not null, Vi.Number: > 0 }
                   select new EffectPoint(study, size.Yi, size.Vi, Math.Sqrt(size.Vi.Number!.Value), weights.GetValueOrDefault(study.Id)),
            ]);
    }

    /// <summary>A value of the scale of the analysis as the axis has it: on the reader's scale where that is a logarithm's.</summary>
    public double Shown(double value) => Scale.IsLogarithmic ? Math.Exp(value) : value;

    /// <summary>The axis of effects that holds values of the scale of the analysis.</summary>
    public NumericAxis Axis(double least, double greatest, int intervals) => Scale.IsLogarithmic
        ? NumericAxis.Logarithmic(Math.Exp(Math.Max(least, -300)), Math.Exp(Math.Min(greatest, 300)), intervals)
        : NumericAxis.Linear(least, greatest, intervals);

    /// <summary>The title of that axis.</summary>
    public string AxisTitle => Scale.IsLogarithmic ? $"{Capital.First(Scale.Label)} (log scale)" : Capital.First(Scale.ScaleLabel);

    /// <summary>A row for each study: effect size and variance.</summary>
    public DrawingData Data() => new(
        ["Study", $"Effect size ({Scale.ScaleLabel})", "Sampling variance"],
        [
            .. Studies.Select(s => (ImmutableArray<DrawingCell>)
                [new(s.Study.Name), new(s.Effect.Printed, s.Effect.Address), new(s.Variance.Printed, s.Variance.Address)]),
        ]);
}
