namespace ReportGen.Writers.Layout;

public enum HeaderScope
{
    Column,
    Row,
}
