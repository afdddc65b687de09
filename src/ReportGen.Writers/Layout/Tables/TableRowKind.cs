namespace ReportGen.Writers.Layout.Tables;

internal enum TableRowKind
{
    /// <summary>A heading over the rows of a group: one cell over all columns.</summary>
    Group,

    /// <summary>A cell for each column; the first one heads the row.</summary>
    Body,

    /// <summary>Like a body row, under a rule at the foot of the table.</summary>
    Total,
}
