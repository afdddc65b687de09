using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Counts;

/// <summary>The boxes of a PRISMA flow: columns <c>box</c>, <c>label</c> and <c>count</c>.</summary>
internal static class FlowAnalysis
{
    public static FlowFindings Analyse(DataTable table, CellQuantities cells) =>
        new(table.Id, [.. table.Rows.Select(row => new FlowBox(row.Text("box").Raw, row.Text("label").Raw, cells[table, row, "count"]))]);
}
