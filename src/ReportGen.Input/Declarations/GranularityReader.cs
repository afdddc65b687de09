using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads <c>granularity:</c> of a column.</summary>
internal static class GranularityReader
{
    private const int MostItems = 1000;

    /// <param name="column">The column's declaration.</param>
    /// <param name="named">Receives the columns of the same table that it names.</param>
    /// <returns>Null where none is declared.</returns>
    public static Granularity? Read(MappingReader column, ICollection<Sourced<string>> named)
    {
        if (column.Mapping("granularity") is not { } reader) return null;
        var step = reader.Number("step", above: 0, orEqual: false, otherwise: 1);
        var size = reader.Text("n");
        var items = reader.Whole("items", 1, MostItems, 1);
        var mean = reader.OptionalText("mean");
        reader.Finish();
        if (size.Value.Length > 0) named.Add(size);
        if (mean is not null) named.Add(mean);
        return new Granularity(step, size.Value, items, mean?.Value);
    }
}
