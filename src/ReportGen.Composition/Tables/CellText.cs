using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Tables;

/// <summary>What cells of generated tables print: quantities, alone or together.</summary>
internal static class CellText
{
    /// <summary>Words of the program or of data.</summary>
    public static ImmutableArray<Inline> Words(string text) => text.Length == 0 ? [] : [new Inline.Text(text)];

    /// <summary>A quantity as it prints; nothing for null, a dash for what does not apply.</summary>
    public static ImmutableArray<Inline> Of(Quantity? quantity) => quantity switch
    {
        null => [],
        { Value: QuantityValue.NotAvailable { Reason: PrintedWords.NotApplicable } } => [new Inline.Value(quantity, PrintedWords.Dash)],
        _ => [new Inline.Value(quantity, quantity.Printed)],
    };

    /// <summary>An estimate with its interval in brackets: "0.49 [0.33, 0.73]"; the estimate alone where it has none.</summary>
    public static ImmutableArray<Inline> WithInterval(Quantity estimate, Quantity interval) => interval.Value is QuantityValue.Interval
        ? [.. Of(estimate), new Inline.Text(" ["), new Inline.Value(interval, interval.PrintedAsPair), new Inline.Text("]")]
        : Of(estimate);

    /// <summary>Two quantities with a sign between: "4/123".</summary>
    public static ImmutableArray<Inline> Pair(Quantity? first, string between, Quantity? second, string after = "") =>
        first is null || second is null ? [.. Of(first), .. Of(second)] : [.. Of(first), new Inline.Text(between), .. Of(second), .. Words(after)];

    public static TableRow Row(params ImmutableArray<ImmutableArray<Inline>> cells) => new([.. cells.Select(c => new TableCell(c))]);

    public static ImmutableArray<TableColumn> Columns(params ImmutableArray<(string Header, ColumnAlignment Alignment)> columns) =>
        [.. columns.Select(c => new TableColumn(Words(c.Header), c.Alignment))];
}
