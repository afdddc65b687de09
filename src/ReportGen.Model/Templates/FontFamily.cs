namespace ReportGen.Model.Templates;

public enum FontFamily
{
    Serif,
    Sans,
}
