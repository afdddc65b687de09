using System.Collections.Immutable;
using ReportGen.Model.Drawings;

namespace ReportGen.Figures.Forest;

/// <summary>The outline of a diamond, cut off where it leaves the plot.</summary>
internal static class ForestDiamond
{
    /// <param name="left">Place of the lower limit.</param>
    /// <param name="middle">Place of the estimate, between <paramref name="start"/> and <paramref name="end"/>.</param>
    /// <param name="right">Place of the upper limit.</param>
    /// <param name="half">Half its height.</param>
    public static ImmutableArray<Point> Points(double left, double middle, double right, double centre, double half, double start, double end) =>
    [
        .. Corner(left, middle, start, centre, half, down: true), new(middle, centre - half), .. Corner(right, middle, end, centre, half, down: false),
        new(middle, centre + half),
    ];

    // The tip, or where it lies beyond the plot the edge at which it is cut.
    private static ImmutableArray<Point> Corner(double tip, double middle, double edge, double centre, double half, bool down)
    {
        var beyond = down ? tip < edge - 1e-9 : tip > edge + 1e-9;
        if (!beyond) return [new(tip, centre)];
        var height = half * (edge - tip) / (middle - tip);
        return down ? [new(edge, centre + height), new(edge, centre - height)] : [new(edge, centre - height), new(edge, centre + height)];
    }
}
