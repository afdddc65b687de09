namespace ReportGen.Writers.Layout;

/// <summary>A rectangle: top left corner and size in points, y downwards.</summary>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public Box Moved(double dx, double dy) => new(X + dx, Y + dy, Width, Height);
}
