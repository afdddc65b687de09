namespace ReportGen.Model.Drawings;

public enum BandKind
{
    Head,
    Row,
    Foot,
}
