using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Evidence;

/// <summary>In which direction the studies of an outcome point.</summary>
/// <param name="Effects">The quantity of each study that reports it.</param>
/// <param name="Direction">"decrease", "increase", "mixed" or "none".</param>
/// <param name="Improvement">The direction that is better.</param>
internal sealed record EffectDirection(ImmutableArray<Quantity> Effects, string Direction, string Improvement)
{
    public bool IsConsistent => Direction is "decrease" or "increase";

    public bool IsFavourable => Direction == Improvement;

    /// <summary>The direction of an outcome; null for one whose studies have none.</summary>
    /// <param name="improvement">The better direction as the evidence declares it; null for an outcome that says it itself.</param>
    public static EffectDirection? Of(OutcomeFindings? outcome, ChangeDirection? improvement, Review review) => outcome switch
    {
        SynthesisFindings { Scale.Null: { } none } s when improvement is { } better => Of([.. s.Studies.Select(e => e.Estimate).Where(e => e.Number is not null)], none, Improves(better)),
        BeforeAfterFindings b => Of([.. b.Changes.Select(c => c.Change)], 0, Improves(review.Settings.Outcomes.OfType<OutcomeDeclaration.BeforeAfter>().First(o => o.Id == b.Id).Improvement)),
        _ => null,
    };

    private static EffectDirection Of(ImmutableArray<Quantity> effects, double none, string improvement)
    {
        var direction = effects.IsEmpty ? "none"
            : effects.All(e => e.Number < none) ? "decrease"
            : effects.All(e => e.Number > none) ? "increase" : "mixed";
        return new(effects, direction, improvement);
    }

    private static string Improves(ChangeDirection direction) => direction == ChangeDirection.Decrease ? "decrease" : "increase";
}
