using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Flow;

/// <summary>The steps of the PRISMA 2020 flow diagram for databases and registers (Page 2021), with the boxes that a table gives.</summary>
internal static class FlowPlan
{
    public static ImmutableArray<FlowStep> Of(FlowFindings findings)
    {
        FlowStep?[] steps =
        [
            Step(
                findings, "Identification", "Records identified from:", [new("databases", "Databases"), new("registers", "Registers")],
                "Records removed before screening:",
                [
                    new("duplicates", "Duplicate records removed"), new("automation", "Records marked as ineligible by automation tools"),
                    new("removed_other", "Records removed for other reasons"),
                ]),
            Step(findings, "Screening", "", [new("screened", "Records screened")], "", [new("excluded", "Records excluded")]),
            Step(findings, "Screening", "", [new("sought", "Reports sought for retrieval")], "", [new("not_retrieved", "Reports not retrieved")]),
            Step(
                findings, "Screening", "", [new("assessed", "Reports assessed for eligibility")], "Reports excluded:",
                [new("excluded_reason", "Reason not given")]),
            Step(
                findings, "Included", "",
                [new("included_studies", "Studies included in review"), new("included_reports", "Reports of included studies")], "", []),
        ];
        return [.. steps.OfType<FlowStep>()];
    }

    private static FlowStep? Step(
        FlowFindings findings, string phase, string heading, ImmutableArray<Kind> main, string outHeading, ImmutableArray<Kind> taken) =>
        Cell(findings, heading, main) is { } cell ? new FlowStep(phase, cell, Cell(findings, outHeading, taken)) : null;

    // Within a box the rows of the table keep their order.
    private static FlowCell? Cell(FlowFindings findings, string heading, ImmutableArray<Kind> kinds)
    {
        ImmutableArray<FlowItem> items =
        [
            .. from kind in kinds
               from box in findings.Boxes
               where box.Box == kind.Box
               select new FlowItem(box.Label.Length > 0 ? box.Label : kind.Wording, box.Count),
        ];
        return items.IsEmpty ? null : new FlowCell(heading, items);
    }

    /// <summary>A kind of box, with PRISMA's wording for rows that have no label of their own.</summary>
    private sealed record Kind(string Box, string Wording);
}
