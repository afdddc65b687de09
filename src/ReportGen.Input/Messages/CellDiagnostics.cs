using System.Globalization;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Messages;

/// <summary>What can be wrong with the text of one cell.</summary>
internal static class CellDiagnostics
{
    public static Diagnostic EmptyCell(SourceSpan at, string address, string token, bool allowed, bool declared = true) => Diagnostic.Error(
        InputCodes.EmptyCell, at, $"The cell {address} is empty.", "", "a value" + (allowed ? $", or {token}" : ""),
        allowed
            ? $"Write {token} where the source does not report the value."
            : declared ? $"Write the value; {token} marks what is not reported, once the column is declared with 'not_reported: true'." : "Write the value.");

    public static Diagnostic NotReportedRefused(SourceSpan at, string address, string found, bool declared = true) => Diagnostic.Error(
        InputCodes.NotReportedRefused, at, $"The cell {address} is not reported, but its column must be.", found, "a value",
        declared ? "Give the value, or declare the column with 'not_reported: true' in review.yml." : "Give the value.");

    public static Diagnostic NotReportedVariant(SourceSpan at, string address, string found, string token, bool declared = true) => Diagnostic.Error(
        InputCodes.NotReportedVariant, at, $"The cell {address} seems to mean not reported, in other words than {(declared ? "declared" : "known")}.", found, token,
        declared ? $"Write {token}, or add '{found}' to 'not_reported' in review.yml." : $"Write {token}, or leave the cell empty.");

    public static Diagnostic WrongRowId(SourceSpan at, string found) => Diagnostic.Error(
        InputCodes.WrongRowId, at, $"'{Words.Short(found)}' is no id for a row.", found, DeclarationDiagnostics.IdForm,
        DeclarationDiagnostics.IdHint(found));

    public static Diagnostic DoubledRowId(SourceSpan at, string id, SourceSpan first) => Diagnostic.Error(
        InputCodes.DoubledRowId, at, $"Two rows have the id '{id}'.", id, $"each id once; the first stands in line {Line(first)}",
        "Remove one of the two rows, or give it an id of its own.");

    public static Diagnostic DoubledRowName(SourceSpan at, string name, SourceSpan first) => Diagnostic.Error(
        InputCodes.DoubledRowName, at, $"Two rows have the name '{name}'.", name, $"each name once; the first stands in line {Line(first)}",
        "Remove the doubled row; if they are two, tell them apart, for example as 'Sun 2010a' and 'Sun 2010b'.");

    public static Diagnostic ReservedRowId(SourceSpan at, string id, IEnumerable<string> reserved) => Diagnostic.Error(
        InputCodes.ReservedRowId, at, $"'{id}' cannot be the id of a row: addresses use the word themselves.", id,
        $"another word than {Words.OneOf(reserved)}", $"Rename it, for example '{id}_1'.");

    public static Diagnostic CommaInNumber(SourceSpan at, string address, string found, string mended) => Diagnostic.Error(
        InputCodes.CommaInNumber, at, $"The number in {address} has a decimal comma or separators of thousands.", found,
        "a number such as 1234.5, without separators of thousands", $"Write {mended}.");

    public static Diagnostic NumberWithUnit(SourceSpan at, string address, string found, string number, bool declared = true) => Diagnostic.Error(
        InputCodes.NumberWithUnit, at, $"The number in {address} carries more than a number.", found, "the number alone",
        declared ? $"Write {number}; the unit belongs to the column, in review.yml." : $"Write {number}.");

    public static Diagnostic NotANumber(SourceSpan at, string address, string found, string expected, string hint) => Diagnostic.Error(
        InputCodes.NotANumber, at, $"The cell {address} is not a number.", Words.Short(found), expected, hint);

    public static Diagnostic NotWhole(SourceSpan at, string address, string found) => Diagnostic.Error(
        InputCodes.NotWhole, at, $"The count in {address} is not a whole number.", found, "a whole number, zero or more",
        "Write the count; a mean belongs to a column of type number.");

    public static Diagnostic OutOfRange(SourceSpan at, string address, string found, string expected) => Diagnostic.Error(
        InputCodes.OutOfRange, at, $"The number in {address} is out of range.", found, expected, "Check the number against its source.");

    public static Diagnostic NotAYear(SourceSpan at, string address, string found) => Diagnostic.Error(
        InputCodes.NotAYear, at, $"The cell {address} is not a year.", Words.Short(found), "a year of four digits, from 1000 to 2999", "Write it like 2011.");

    public static Diagnostic NotAllowed(SourceSpan at, string address, string found, IReadOnlyCollection<string> allowed) => Diagnostic.Error(
        InputCodes.NotAllowed, at, $"The cell {address} holds none of the allowed texts.", Words.Short(found), Words.OneOf(allowed),
        NearestName.Hint(found, allowed, "Write one of them, or add this one to 'allowed' in review.yml."));

    public static Diagnostic UnknownReference(SourceSpan at, string found, IReadOnlyCollection<string> keys) => Diagnostic.Error(
        InputCodes.UnknownReferenceInCell, at, $"references.json has no entry '{Words.Short(found)}'.", found, "the id of an entry of references.json",
        NearestName.Hint(found, keys, "Add the entry to references.json, or mend the name."));

    public static Diagnostic UnknownRow(SourceSpan at, string found, string table, IReadOnlyCollection<string> ids) => Diagnostic.Error(
        InputCodes.UnknownRow, at, $"The table '{table}' has no row '{Words.Short(found)}'.", found, $"the id of a row of '{table}'",
        NearestName.Hint(found, ids, "Add the row, or mend the name."));

    public static Diagnostic UnknownTable(SourceSpan at, string found, IReadOnlyCollection<string> tables) => Diagnostic.Error(
        InputCodes.UnknownTableInCell, at, $"No table '{Words.Short(found)}' is declared.", found, Words.OneOf(tables),
        NearestName.Hint(found, tables, "Mend the name."));

    public static Diagnostic UnknownColumn(SourceSpan at, string found, string table, IReadOnlyCollection<string> columns) => Diagnostic.Error(
        InputCodes.UnknownColumnInCell, at, $"The table '{table}' declares no column '{Words.Short(found)}'.", found, Words.OneOf(columns),
        NearestName.Hint(found, columns, "Mend the name."));

    private static string Line(SourceSpan span) => span.Line.ToString(CultureInfo.InvariantCulture);
}
