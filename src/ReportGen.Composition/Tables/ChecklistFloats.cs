using System.Collections.Immutable;
using ReportGen.Model.Studies;

namespace ReportGen.Composition.Tables;

/// <summary>Which items of PRISMA 2020 a figure or table reports by its kind.</summary>
internal static class ChecklistFloats
{
    public static ImmutableArray<string> Of(FigureDeclaration figure) => figure switch
    {
        FigureDeclaration.PrismaFlow => ["16a"],
        FigureDeclaration.Forest { Rows: ForestRowsShown.Studies } forest => forest.Subgroups is null ? ["19", "20b"] : ["19", "20b", "20c"],
        FigureDeclaration.Forest or FigureDeclaration.OfAnalysis { Plot: AnalysisPlot.Influence or AnalysisPlot.Gosh } => ["20d"],
        FigureDeclaration.Bubble => ["20c"],
        FigureDeclaration.Funnel => ["21"],
        FigureDeclaration.RiskOfBias => ["18"],
        _ => [],
    };

    public static ImmutableArray<string> Of(ReportTableDeclaration table, Review review) => table.Generated?.Kind switch
    {
        null or ReportTableKind.Data => review.Settings.Outcomes.Any(o => o.Table == table.Table) ? ["17"] : [],
        ReportTableKind.Outcome => ["19", "20b"],
        ReportTableKind.Subgroups or ReportTableKind.MetaRegression => ["20c"],
        ReportTableKind.Sensitivity => ["20d"],
        ReportTableKind.SmallStudy => ["21"],
        ReportTableKind.SummaryOfFindings => ["22"],
        _ => [],
    };
}
