namespace ReportGen.Writers.Layout;

public enum PathVerb
{
    Move,
    Line,
    Curve,
    Close,
}
