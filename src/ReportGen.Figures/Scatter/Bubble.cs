namespace ReportGen.Figures.Scatter;

/// <summary>Circles whose areas are in proportion to weights.</summary>
internal static class Bubble
{
    /// <param name="weight">Null for a study without weight.</param>
    /// <param name="heaviest">The weight of the largest circle; 0 where there are no weights.</param>
    public static double Radius(Canvas canvas, double? weight, double heaviest) =>
        heaviest > 0 ? Math.Max(canvas.Size * 1.1 * Math.Sqrt((weight ?? 0) / heaviest), canvas.Size * 0.22) : canvas.Size * 0.5;
}
