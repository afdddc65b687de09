using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Descriptives;

/// <summary>Descriptive statistics as declared.</summary>
internal static class DescriptiveAnalysis
{
    public static DescriptiveFindings Analyse(DescriptiveDeclaration declared, Review review, CellQuantities cells)
    {
        var table = review.Table(declared.Table)!;
        var reporting = table.Rows.Where(r => r.Number(declared.Column).IsReported).ToImmutableArray();
        var others = table.Rows.Where(r => !r.Number(declared.Column).IsReported).ToImmutableArray();
        var statistics = new SummaryAnalysis(table, cells)
            .Summarise(declared.Id, declared.Label, declared.Column, declared.Weight, declared.Decimals, reporting, others);
        return new DescriptiveFindings(declared.Id, declared.Label, statistics);
    }
}
