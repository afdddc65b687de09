namespace ReportGen.Model.Templates;

/// <summary>Formats of paper: ISO 216 A4 and the US Letter.</summary>
public enum PaperSize
{
    A4,
    Letter,
}
