namespace ReportGen.Model.Drawings;

/// <summary>How the file of an image is written.</summary>
public enum RasterFormat
{
    Png,
    Jpeg,
}
