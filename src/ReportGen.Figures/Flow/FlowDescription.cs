using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Flow;

/// <summary>Says a flow diagram in words and as a table.</summary>
internal static class FlowDescription
{
    public static string Of(ImmutableArray<FlowStep> steps)
    {
        var items = steps.SelectMany(Cells).SelectMany(c => c.Items).ToList();
        var reported = items.Where(i => i.Reported).Select(i => $"{i.Label}: {i.Count.Printed}").ToList();
        var missing = items.Where(i => !i.Reported).Select(i => i.Label).ToImmutableArray();
        List<string> sentences = ["PRISMA 2020 flow diagram of the selection of studies."];
        if (reported.Count > 0) sentences.Add(string.Join("; ", reported) + ".");
        if (missing.Length > 0) sentences.Add($"The numbers of these boxes are not reported: {NumberPrinter.Join(missing)}.");
        return string.Join(' ', sentences);
    }

    public static DrawingData Data(ImmutableArray<FlowStep> steps) => new(
        ["Phase", "Box", "n"],
        [
            .. from step in steps
               from cell in Cells(step)
               from item in cell.Items
               select (ImmutableArray<DrawingCell>)
               [
                   new(step.Phase), new(cell.Heading.Length == 0 ? item.Label : $"{cell.Heading} {item.Label}"), new(item.Count.Printed, item.Count.Address),
               ],
        ]);

    private static IEnumerable<FlowCell> Cells(FlowStep step) => step.Out is null ? [step.Main] : [step.Main, step.Out];
}
