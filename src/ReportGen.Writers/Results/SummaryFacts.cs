using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Writers.Results;

/// <summary>The main results of a review, for its card on the index page and the head of results.json.</summary>
public static class SummaryFacts
{
    /// <summary>Number of studies, one figure for each outcome (its first meta-analysis, crude rate or mean change), and the grade.</summary>
    public static ImmutableArray<SummaryFact> Of(ReviewFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var facts = ImmutableArray.CreateBuilder<SummaryFact>();
        var studies = findings.Evidence?.StudyCount ?? findings.Outcomes.FirstOrDefault()?.StudyCount;
        if (studies is not null) facts.Add(new SummaryFact("Studies", studies));
        foreach (var outcome in findings.Outcomes)
            if (MainResult(outcome) is { } fact)
                facts.Add(fact);
        if (findings.Evidence is { } evidence) facts.Add(new SummaryFact("Grade of recommendation", evidence.Grade));
        return facts.ToImmutable();
    }

    private static SummaryFact? MainResult(OutcomeFindings outcome) => outcome switch
    {
        SynthesisFindings { Pooled: [var pooled, ..] } => new SummaryFact(outcome.Label, pooled.Estimate),
        ProportionFindings { Crude: [var crude, ..] } => new SummaryFact(outcome.Label, crude.Estimate),
        BeforeAfterFindings change => new SummaryFact($"{outcome.Label}, mean difference", change.Test.MeanDifference),
        _ => null,
    };
}
