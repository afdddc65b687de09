using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Counts;

/// <summary>The boxes of a PRISMA flow: columns <c>box</c> and <c>count</c>, and the row's name.</summary>
internal static class FlowAnalysis
{
    public static FlowFindings Analyse(DataTable table, CellQuantities cells) =>
        new(table.Id, [.. table.Rows.Select(row => new FlowBox(row.Text("box").Raw, row.Name, cells[table, row, "count"]))]);
}
