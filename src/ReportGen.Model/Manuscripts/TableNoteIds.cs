using System.Globalization;

namespace ReportGen.Model.Manuscripts;

/// <summary>Ids of the marked notes of tables and of their first marks, the targets of links between them.</summary>
public static class TableNoteIds
{
    /// <param name="table">Id of the table.</param>
    /// <param name="number">Number of the note, from 1.</param>
    public static string Note(string table, int number) => string.Create(CultureInfo.InvariantCulture, $"{table}-note-{number}");

    /// <inheritdoc cref="Note"/>
    public static string Mark(string table, int number) => Note(table, number) + "-mark";
}
