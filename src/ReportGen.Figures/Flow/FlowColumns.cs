namespace ReportGen.Figures.Flow;

/// <summary>Where the columns of a flow lie, in points.</summary>
/// <param name="Size">Size of the boxes' text.</param>
/// <param name="PhaseWidth">Width of the phases at the left edge.</param>
/// <param name="LaneStart">Where the lanes begin.</param>
/// <param name="LaneStep">Distance of the lanes.</param>
/// <param name="Start">Left edge of the first column.</param>
/// <param name="BoxWidth">Width of a column.</param>
/// <param name="Between">Distance between columns.</param>
internal sealed record FlowColumns(
    double Size, double PhaseWidth, double LaneStart, double LaneStep, double Start, double BoxWidth, double Between)
{
    private const int MostAtFullSize = 3;

    /// <param name="edge">How far outlines reach beyond their boxes.</param>
    public static FlowColumns Of(FlowGrid grid, Canvas canvas, double edge)
    {
        var crowded = grid.Columns > MostAtFullSize;
        var phase = grid.Rows.Max(r => r.Phase.Length == 0 ? 0 : canvas.Text.Width(r.Phase, canvas.SmallSize, bold: true)) + canvas.Size;
        var lanes = phase + (canvas.Size * 0.8);
        var step = canvas.Size * 0.8;
        var start = phase + (grid.Lanes > 0 ? (canvas.Size * 1.4) + (step * grid.Lanes) : canvas.Size * (canvas.Narrow || crowded ? 0.8 : 1.5));
        var between = canvas.Size * (canvas.Narrow || crowded ? 1.8 : 3.5);
        var box = (canvas.Width - start - (between * (grid.Columns - 1)) - edge) / grid.Columns;
        return new FlowColumns(crowded ? canvas.SmallSize : canvas.Size, phase, lanes, step, start, box, between);
    }

    public double Left(int column) => Start + (column * (BoxWidth + Between));

    public double Right(int column) => Left(column) + BoxWidth;

    public double Centre(int column) => Left(column) + (BoxWidth / 2);

    public double Lane(int lane) => LaneStart + (lane * LaneStep);
}
