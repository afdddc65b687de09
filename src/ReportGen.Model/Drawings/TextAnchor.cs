namespace ReportGen.Model.Drawings;

public enum TextAnchor
{
    Start,
    Middle,
    End,
}
