using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Audit.Lint.Claims;

/// <summary>What was found of an outcome that compares: the estimate of its main analysis against no effect.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Estimate">Its estimate.</param>
/// <param name="Sign">-1 where the estimate is a decrease, 1 where an increase, 0 for neither.</param>
/// <param name="IsSettled">Whether the interval excludes no effect.</param>
/// <param name="Improvement">The better direction, or null where not declared.</param>
/// <param name="Certainty">Its rating, or null.</param>
/// <param name="Text">Estimate and interval in words.</param>
internal sealed record OutcomeResult(
    OutcomeFindings Outcome, Quantity Estimate, int Sign, bool IsSettled, ChangeDirection? Improvement, CertaintyFindings? Certainty, string Text)
{
    /// <summary>Null for an outcome without comparison or without an estimate.</summary>
    public static OutcomeResult? Of(OutcomeFindings outcome, Review review, ReviewFindings findings)
    {
        var certainty = findings.Certainties.FirstOrDefault(c => c.OutcomeId == outcome.Id);
        var improvement = review.Settings.Outcomes.OfType<OutcomeDeclaration.BeforeAfter>().FirstOrDefault(o => o.Id == outcome.Id)?.Improvement
            ?? review.Settings.Certainty?.Outcomes.FirstOrDefault(o => o.Outcome.Value == outcome.Id)?.Improvement;
        return outcome switch
        {
            EffectFindings { Scale: { Null: { } none } scale, Pooled: [var main, ..] } =>
                Of(outcome, scale.Label, main.Estimate, main.Interval, main.Lower, main.Upper, none, 1, improvement, certainty),
            BeforeAfterFindings { Test: var test } =>
                Of(outcome, "mean difference before minus after", test.MeanDifference, test.Interval, test.Lower, test.Upper, 0, -1, improvement, certainty),
            _ => null,
        };
    }

    private static OutcomeResult? Of(
        OutcomeFindings outcome, string label, Quantity estimate, Quantity interval, Quantity lower, Quantity upper, double none, int orientation,
        ChangeDirection? improvement, CertaintyFindings? certainty)
    {
        if (estimate.Number is not { } value || lower.Number is not { } low || upper.Number is not { } high) return null;
        var settled = low > none || high < none;
        var text = $"the {label} is {estimate.Printed} [{interval.Printed}], {(settled ? "which excludes no effect" : "which includes no effect")}";
        return new OutcomeResult(outcome, estimate, orientation * Math.Sign(value - none), settled, improvement, certainty, text);
    }
}
