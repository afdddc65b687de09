namespace ReportGen.Model.Manuscripts;

public enum ColumnAlignment
{
    Left,
    Center,
    Right,

    /// <summary>Numbers aligned on their decimal mark; other texts flush left.</summary>
    Decimal,
}
