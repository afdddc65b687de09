namespace ReportGen.Model.Diagnostics;

public enum Severity
{
    Warning,
    Error,
}
