using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.RiskOfBias;

/// <summary>Where the columns of a traffic light lie, in points from the left.</summary>
/// <param name="NameWidth">Width of the studies' names, from the left edge.</param>
/// <param name="Centres">Of the domains' columns.</param>
/// <param name="Pitch">Distance of two columns.</param>
/// <param name="ScoreCentre">Of the score.</param>
/// <param name="End">The right edge of the grid.</param>
internal sealed record TrafficLightColumns(double NameWidth, ImmutableArray<double> Centres, double Pitch, double ScoreCentre, double End)
{
    public static TrafficLightColumns Of(RiskOfBiasFindings findings, Canvas canvas)
    {
        var domains = findings.Tool.Domains;
        var overall = domains.Where(d => d.IsOverall).Select(d => canvas.Text.Width(d.Label, canvas.Size, bold: true)).DefaultIfEmpty(0).Max();
        var score = findings.Tool.Score is { } name ? canvas.Text.Width(name, canvas.Size, bold: true) + canvas.Size : 0;
        var extra = Math.Max(overall - (canvas.Size * 1.9), 0) + (overall > 0 ? canvas.Size : 0);
        var names = findings.Studies.Select(s => canvas.Text.Width(s.Name, canvas.Size)).DefaultIfEmpty(0).Max() + canvas.Size;
        var room = canvas.Width - score - extra;
        var pitch = Math.Clamp((room - names) / domains.Length, canvas.Size * 1.9, canvas.Size * 4);
        var nameWidth = Math.Min(names, room - (pitch * domains.Length));
        var centres = domains.Select((d, i) => nameWidth + ((i + 0.5) * pitch) + (d.IsOverall ? canvas.Size + ((extra - canvas.Size) / 2) : 0)).ToImmutableArray();
        var end = nameWidth + (pitch * domains.Length) + extra;
        return new TrafficLightColumns(nameWidth - canvas.Size, centres, pitch, end + (score / 2), end + score);
    }
}
