using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Writers.Results;

/// <summary>The main results of a review, for its card on the index page and the head of results.json.</summary>
public static class SummaryFacts
{
    private static readonly ImmutableArray<string> PatientNouns = ["patients", "participants"];

    /// <summary>Number of studies and of patients, one figure for each outcome (its first meta-analysis, crude rate or mean change), the certainty of the evidence, and the grade.</summary>
    public static ImmutableArray<SummaryFact> Of(ReviewFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var facts = ImmutableArray.CreateBuilder<SummaryFact>();
        var studies = findings.Evidence?.StudyCount ?? findings.Outcomes.FirstOrDefault()?.StudyCount;
        if (studies is not null) facts.Add(new SummaryFact(SummaryFactKind.Studies, "Studies", studies));
        if (Patients(findings) is { } patients) facts.Add(new SummaryFact(SummaryFactKind.Patients, "Patients", patients));
        foreach (var outcome in findings.Outcomes)
            if (MainResult(outcome) is { } fact)
                facts.Add(fact);
        if (Certainty(findings) is { } certainty) facts.Add(certainty);
        if (findings.Evidence is { } evidence) facts.Add(new SummaryFact(SummaryFactKind.Grade, "Grade of recommendation", evidence.Grade));
        return facts.ToImmutable();
    }

    // The sum of a descriptive called so, else the total of the first outcome that is counted in patients.
    private static Quantity? Patients(ReviewFindings findings) =>
        PatientNouns.Select(n => findings.Find($"{n}.sum")).FirstOrDefault(q => q is not null)
        ?? findings.Outcomes.Select(o => o switch
        {
            ProportionFindings p when PatientNouns.Contains(p.Unit.Many) => p.Total,
            EffectFindings { Unit: { } unit } e when PatientNouns.Contains(unit.Many) => e.Total,
            _ => null,
        }).FirstOrDefault(q => q is not null);

    // Of the outcome whose forest plot is on the card, else of the first that was rated; named where others were rated too.
    private static SummaryFact? Certainty(ReviewFindings findings)
    {
        var shown = SummaryForest.OutcomeOf(findings)?.Id;
        if ((findings.Certainties.FirstOrDefault(c => c.OutcomeId == shown) ?? findings.Certainties.FirstOrDefault()) is not { } rated) return null;
        var outcome = findings.Certainties.Length > 1 ? ", " + findings.Outcomes.First(o => o.Id == rated.OutcomeId).Label : "";
        return new SummaryFact(SummaryFactKind.Certainty, "Certainty of the evidence" + outcome, rated.Certainty);
    }

    private static SummaryFact? MainResult(OutcomeFindings outcome) => outcome switch
    {
        SynthesisFindings { Pooled: [var pooled, ..] } => Result(outcome.Label, pooled.Estimate),
        ProportionFindings { Crude: [var crude, ..] } => Result(outcome.Label, crude.Estimate),
        BeforeAfterFindings change => Result($"{outcome.Label}, mean difference", change.Test.MeanDifference),
        _ => null,
    };

    private static SummaryFact Result(string label, Quantity quantity) => new(SummaryFactKind.Outcome, label, quantity);
}
