using ReportGen.Model.Findings;

namespace ReportGen.Figures.Scatter;

/// <summary>Says a funnel plot in words.</summary>
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
}
