using System.Collections.Immutable;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>Coordinates of plots that need no fit but τ².</summary>
public static class PlotCoordinates
{
    /// <summary>The radial plot (Galbraith 1988): precision 1/√(vi + τ²) against yi/√(vi + τ²). Studies that are not finite or have no positive total variance are missing.</summary>
    public static ImmutableArray<PlotPoint> Radial(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, double tau2)
    {
        var effects = StudyEffects.From(yi, vi);
        var points = ImmutableArray.CreateBuilder<PlotPoint>(effects.K);
        foreach (int i in effects.Studies)
            if (vi[i] + tau2 > 0)
                points.Add(new(i, 1 / Math.Sqrt(vi[i] + tau2), yi[i] / Math.Sqrt(vi[i] + tau2)));
        return points.ToImmutable();
    }

    /// <summary>
    /// The plot of L'Abbé et al. (1987): the control group's outcome against the treated group's, each with the correction customary for the measure; logits for an odds ratio,
    /// logarithms for a risk ratio, proportions for a risk difference. Arms without an outcome are missing.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The measure does not compare two proportions on one of these scales.</exception>
    public static ImmutableArray<PlotPoint> LAbbe(TwoGroupBinaryMeasure measure, IReadOnlyList<TwoByTwoTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var scale = measure switch
        {
            TwoGroupBinaryMeasure.OR => ProportionMeasure.PLO,
            TwoGroupBinaryMeasure.RR => ProportionMeasure.PLN,
            TwoGroupBinaryMeasure.RD => ProportionMeasure.PR,
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "The plot is defined for OR, RR and RD."),
        };
        var treated = ProportionEffectSizes.Compute(scale, [.. tables.Select(t => t.A)], [.. tables.Select(t => t.N1)]);
        var control = ProportionEffectSizes.Compute(scale, [.. tables.Select(t => t.C)], [.. tables.Select(t => t.N2)]);
        var points = ImmutableArray.CreateBuilder<PlotPoint>(tables.Count);
        for (int i = 0; i < tables.Count; i++)
            if (control.Yi[i] is { } x && treated.Yi[i] is { } y)
                points.Add(new(i, x, y));
        return points.ToImmutable();
    }
}
