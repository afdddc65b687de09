namespace ReportGen.Model.Ledgers;

/// <summary>What prints a quantity.</summary>
public enum PrintedPlaceKind
{
    /// <summary>Running text: abstract, sections, captions, notes.</summary>
    Prose,

    /// <summary>A cell of a table.</summary>
    Table,

    /// <summary>A text of a figure, or of the table of its data.</summary>
    Figure,

    /// <summary>A mark of a figure without text, such as a square or a diamond.</summary>
    Mark,
}
