using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Flow;

/// <summary>
/// The boxes of a table in the places that the PRISMA 2020 flow diagrams give them (Page 2021): for new and for updated reviews, with databases and registers
/// only or with other methods too. Boxes that stand only in diagrams of updated reviews make the diagram one of them.
/// </summary>
internal sealed class FlowPlan
{
    private static readonly ImmutableArray<string> OfUpdates = ["previous_studies", "previous_reports", "total_studies", "total_reports"];

    private readonly FlowFindings _findings;
    private readonly Spelling _spelling;
    private readonly string _new;

    private FlowPlan(FlowFindings findings, Spelling spelling)
    {
        (_findings, _spelling) = (findings, spelling);
        _new = findings.Boxes.Any(b => OfUpdates.Contains(b.Box)) ? "new " : "";
    }

    public static FlowChart Of(FlowFindings findings, Spelling spelling)
    {
        var plan = new FlowPlan(findings, spelling);
        ImmutableArray<FlowStream> streams = [plan.Databases(), plan.OtherMethods()];
        return new FlowChart(
            plan.Cell(
                "",
                [
                    new("previous_studies", "Studies included in previous version of review"),
                    new("previous_reports", "Reports of studies included in previous version of review"),
                ]),
            [.. streams.Where(s => !s.Steps.IsEmpty)], plan.Included(),
            plan.Cell("", [new("total_studies", "Total studies included in review"), new("total_reports", "Reports of total included studies")]));
    }

    private FlowStream Databases() => Stream(
        "databases and registers",
        Step(
            FlowStage.Identified, "Records identified from:", [new("databases", "Databases"), new("registers", "Registers")],
            "Records removed before screening:",
            [
                new("duplicates", "Duplicate records removed"), new("automation", "Records marked as ineligible by automation tools"),
                new("removed_other", "Records removed for other reasons"),
            ]),
        Step(FlowStage.Screened, "", [new("screened", "Records screened")], "", [new("excluded", "Records excluded")]),
        Sought("sought", "not_retrieved"),
        Assessed("assessed", "excluded_reason"));

    private FlowStream OtherMethods() => Stream(
        "other methods",
        Step(
            FlowStage.Identified, "Records identified from:",
            [new("websites", "Websites"), new("organisations", _spelling.Of("Organizations", "Organisations")), new("citation_searching", "Citation searching"), new("other_source", "Other source")],
            "", []),
        Sought("other_sought", "other_not_retrieved"),
        Assessed("other_assessed", "other_excluded_reason"));

    private FlowStep? Sought(string sought, string missed) =>
        Step(FlowStage.Sought, "", [new(sought, "Reports sought for retrieval")], "", [new(missed, "Reports not retrieved")]);

    private FlowStep? Assessed(string assessed, string excluded) => Step(
        FlowStage.Assessed, "", [new(assessed, "Reports assessed for eligibility")], "Reports excluded:", [new(excluded, "Reason not given")]);

    private FlowCell? Included() => _new.Length > 0
        ? Cell("", [new("included_studies", "New studies included in review"), new("included_reports", "Reports of new included studies")])
        : Cell("", [new("included_studies", "Studies included in review"), new("included_reports", "Reports of included studies")]);

    private FlowStream Stream(string sources, params ImmutableArray<FlowStep?> steps) =>
        new($"Identification of {_new}studies via {sources}", sources, [.. steps.OfType<FlowStep>()]);

    private FlowStep? Step(FlowStage stage, string heading, ImmutableArray<Kind> main, string outHeading, ImmutableArray<Kind> taken) =>
        Cell(heading, main) is { } cell ? new FlowStep(stage, cell, Cell(outHeading, taken)) : null;

    // Within a box the rows of the table keep their order.
    private FlowCell? Cell(string heading, ImmutableArray<Kind> kinds)
    {
        ImmutableArray<FlowItem> items =
        [
            .. from kind in kinds
               from box in _findings.Boxes
               where box.Box == kind.Box
               select new FlowItem(box.Label.Length > 0 ? box.Label : kind.Wording, box.Count),
        ];
        return items.IsEmpty ? null : new FlowCell(heading, items);
    }

    /// <summary>A kind of box, with PRISMA's wording for rows that have no label of their own.</summary>
    private sealed record Kind(string Box, string Wording);
}
