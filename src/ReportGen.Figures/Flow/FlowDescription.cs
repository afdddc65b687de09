using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Flow;

/// <summary>Says a flow diagram in words and as a table.</summary>
internal static class FlowDescription
{
    public static string Of(FlowChart chart)
    {
        List<string> sentences = ["PRISMA 2020 flow diagram of the selection of studies."];
        foreach (var stream in chart.Cells.GroupBy(c => c.Stream))
        {
            var reported = stream.SelectMany(c => c.Cell.Items).Where(i => i.Reported).Select(i => $"{i.Label}: {i.Count.Printed}").ToList();
            var start = chart.Streams.Length > 1 && stream.Key.Length > 0 ? $"Via {stream.Key}: " : "";
            if (reported.Count > 0) sentences.Add(start + string.Join("; ", reported) + ".");
        }

        var missing = chart.Cells.SelectMany(c => c.Cell.Items).Where(i => !i.Reported).Select(i => i.Label).ToImmutableArray();
        if (missing.Length > 0) sentences.Add($"The numbers of these boxes are not reported: {NumberPrinter.Join(missing)}.");
        return string.Join(' ', sentences);
    }

    /// <summary>One row for each count; the column of streams stands only where there is more than one.</summary>
    public static DrawingData Data(FlowChart chart)
    {
        var several = chart.Streams.Length > 1;
        return new DrawingData(
            several ? ["Phase", "Sources", "Box", "n"] : ["Phase", "Box", "n"],
            [
                .. from place in chart.Cells
                   from item in place.Cell.Items
                   select (ImmutableArray<DrawingCell>)
                   [
                       new(place.Phase), .. several ? (DrawingCell[])[new(place.Stream)] : [],
                       new(place.Cell.Heading.Length == 0 ? item.Label : $"{place.Cell.Heading} {item.Label}"),
                       new(item.Count.Printed, item.Count.Address),
                   ],
            ]);
    }
}
