namespace ReportGen.Writers.Layout.Blocks;

/// <summary>The room that floats have in points: in a column, across all columns, and on a page turned on its side. On pages of one column the first two are the same.</summary>
internal sealed record FloatMeasure(double ColumnWidth, double PageWidth, double Height, double TurnedWidth, double TurnedHeight)
{
    public double WidthOf(FloatWidth width) => width switch
    {
        FloatWidth.Column => ColumnWidth,
        FloatWidth.Page => PageWidth,
        _ => TurnedWidth,
    };

    public double HeightOf(FloatWidth width) => width == FloatWidth.Turned ? TurnedHeight : Height;

    /// <summary>The widths to try, narrowest first.</summary>
    public IEnumerable<FloatWidth> Widths =>
        ColumnWidth < PageWidth ? [FloatWidth.Column, FloatWidth.Page, FloatWidth.Turned] : [FloatWidth.Page, FloatWidth.Turned];
}
