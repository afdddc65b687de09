namespace ReportGen.Writers.Layout;

/// <summary>A step of a path: to (X, Y), for a curve by way of the control points (X1, Y1) and (X2, Y2).</summary>
public readonly record struct PathSegment(PathVerb Verb, double X, double Y, double X1 = 0, double Y1 = 0, double X2 = 0, double Y2 = 0)
{
    public static PathSegment Close => new(PathVerb.Close, 0, 0);

    public static PathSegment Move(double x, double y) => new(PathVerb.Move, x, y);

    public static PathSegment Line(double x, double y) => new(PathVerb.Line, x, y);

    public static PathSegment Curve(double x1, double y1, double x2, double y2, double x, double y) => new(PathVerb.Curve, x, y, x1, y1, x2, y2);

    public PathSegment Moved(double dx, double dy) => Verb switch
    {
        PathVerb.Close => this,
        PathVerb.Curve => new(Verb, X + dx, Y + dy, X1 + dx, Y1 + dy, X2 + dx, Y2 + dy),
        _ => new(Verb, X + dx, Y + dy),
    };
}
