using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Scatter;

/// <summary>Says a funnel plot in words and numbers.</summary>
internal static class FunnelDescription
{
    public static string Of(EffectPoints points, TrimFillFindings? trimFill)
    {
        var centre = points.Centre;
        var left = points.Studies.Count(s => s.Yi < centre);
        var outside = points.Studies.Where(s => Math.Abs(s.Yi - centre) > NormalLimits.P05 * s.StandardError).Select(s => s.Study.Name).ToList();
        var text = $"Funnel plot of {points.Label}: {points.Studies.Length} studies by {points.Scale.Label} and standard error. Pooled effect {points.Pooled.Estimate.Printed}; "
            + $"{left} studies lie below it and {points.Studies.Length - left} at or above it.";
        text += outside.Count == 0
            ? " All lie within the 95% pseudo-confidence limits."
            : $" Outside the 95% pseudo-confidence limits: {NumberPrinter.Join([.. outside])}.";
        return trimFill is null ? text : text + $" Trim and fill adds {trimFill.Missing.Printed} studies; the pooled effect is then {trimFill.Estimate.Printed}.";
    }

    /// <summary>A row for each study, then one for each that trim and fill adds.</summary>
    public static DrawingData Data(EffectPoints points, TrimFillFindings? trimFill)
    {
        var data = points.Data();
        return data with
        {
            Rows =
            [
                .. data.Rows,
                .. (trimFill?.Filled ?? []).Select((f, i) => (ImmutableArray<DrawingCell>)
                    [new(string.Create(CultureInfo.InvariantCulture, $"Filled in {i + 1}")), new(f.Yi.Printed, f.Yi.Address), new(f.Vi.Printed, f.Vi.Address)]),
            ],
        };
    }
}
