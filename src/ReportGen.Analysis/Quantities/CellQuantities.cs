using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Quantities;

/// <summary>A quantity for every cell of every table and every entry of the free parts of review.yml.</summary>
internal sealed class CellQuantities
{
    private readonly Dictionary<string, Quantity> _byAddress;

    private CellQuantities(ImmutableArray<Quantity> all)
    {
        All = all;
        _byAddress = all.ToDictionary(q => q.Address, StringComparer.Ordinal);
    }

    /// <summary>Tables in order, rows in file order, columns as declared; then protocol, pico and facts.</summary>
    public ImmutableArray<Quantity> All { get; }

    /// <summary>The quantity of a cell.</summary>
    public Quantity this[DataTable table, DataRow row, string column] => _byAddress[AddressOf(table, row, column)];

    public static CellQuantities Of(Review review)
    {
        var notes = review.Notes.ToLookup(n => $"{n.Table}.{n.Row}.{n.Column}", n => n.Note, StringComparer.Ordinal);
        var cells =
            from table in review.Tables
            from row in table.Rows
            from column in table.Declaration.Columns
            select OfCell(table, row, column, [.. notes[AddressOf(table, row, column.Name)]]);
        return new([.. cells, .. SettingQuantities.Of(review.Settings)]);
    }

    private static string AddressOf(DataTable table, DataRow row, string column) => $"{table.Id}.{row.Id}.{column}";

    private static Quantity OfCell(DataTable table, DataRow row, DataColumn column, ImmutableArray<string> notes)
    {
        var cell = row.Cells[column.Name];
        // Within the review's folder, so that results do not depend on where that folder lies.
        var place = cell.Span with { File = table.Declaration.File };
        var derivation = new Derivation(null, Method.ReadFromData, [new DerivationInput.OfSource(cell.Address, cell.Raw, place)], notes);
        QuantityValue value = cell switch
        {
            { IsReported: false } => new QuantityValue.NotAvailable(QuantityFactory.NotReported),
            Cell<double> number => new QuantityValue.Scalar(number.Value, number.Raw),
            _ => new QuantityValue.Text(cell.Raw),
        };
        var unit = column.Type == ColumnType.Percent ? "percent" : column.Unit;
        var format = new NumberFormat(NumberStyle.AsReported, column.Decimals, column.Type == ColumnType.Percent ? "%" : "");
        return new Quantity(AddressOf(table, row, column.Name), $"{column.Label}, {row.Name}", value, unit, format, derivation);
    }
}
