using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using static ReportGen.UnitTests.Figures.SampleFindings;

namespace ReportGen.UnitTests.Figures;

/// <summary>Flows of records made by hand; a count of null is not reported.</summary>
internal static class SampleFlow
{
    public static readonly ImmutableArray<(string Box, string Label, int? Count)> OnlyIncluded =
    [
        ("databases", "PubMed", null), ("databases", "Medline", null), ("duplicates", "Duplicate records", null), ("screened", "", null),
        ("excluded", "", null), ("sought", "", null), ("not_retrieved", "", null), ("assessed", "", null),
        ("excluded_reason", "Fewer than 5 patients", null), ("excluded_reason", "Cervical outcomes not separable", null), ("included_studies", "", 6),
    ];

    public static readonly ImmutableArray<(string Box, string Label, int? Count)> Complete =
    [
        ("databases", "MEDLINE", 1204), ("databases", "Embase", 987), ("databases", "Cochrane Central Register of Controlled Trials", 112),
        ("registers", "ClinicalTrials.gov", 41), ("duplicates", "", 803), ("automation", "", 0), ("removed_other", "", 12), ("screened", "", 1529),
        ("excluded", "", 1390), ("sought", "", 139), ("not_retrieved", "", 7), ("assessed", "", 132), ("excluded_reason", "Wrong population", 61),
        ("excluded_reason", "No outcome of interest, or an outcome that could not be separated by spinal region", 40),
        ("excluded_reason", "Fewer than five patients", 13), ("included_studies", "", 16), ("included_reports", "", 18),
    ];

    public static readonly ImmutableArray<(string Box, string Label, int? Count)> OtherMethods =
    [
        ("websites", "", 12), ("organisations", "", 5), ("citation_searching", "", 31), ("other_sought", "", 48), ("other_not_retrieved", "", 2),
        ("other_assessed", "", 46), ("other_excluded_reason", "Not a trial", 40), ("other_excluded_reason", "Already found in a database", 4),
    ];

    public static readonly ImmutableArray<(string Box, string Label, int? Count)> Update =
    [
        ("previous_studies", "", 21), ("previous_reports", "", 25), ("total_studies", "", 37), ("total_reports", "", 45),
    ];

    public static ImmutableArray<Drawing> Draw(ImmutableArray<(string Box, string Label, int? Count)> boxes)
    {
        var figure = new FigureDeclaration.PrismaFlow("flow", "Selection of studies", new Sourced<string>("Caption", Span), Span, "flow");
        var findings = new FlowFindings(
            "flow", [.. boxes.Select((b, i) => new FlowBox(b.Box, b.Label, b.Count is { } n ? Count($"flow.b{i}.count", n) : None($"flow.b{i}.count")))]);
        return new ReportGen.Figures.FigureDrawer(ShippedTemplates.Set)
            .Draw(figure, Declared(), Review(flows: [findings]), [.. Enum.GetValues<WidthClass>()]).Drawings;
    }
}
