using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Evidence.Certainty;

/// <summary>The evidence on an outcome, in the same form whatever its kind.</summary>
/// <param name="Declared">How it is rated.</param>
/// <param name="Outcome">Its findings.</param>
/// <param name="Kind">What can be said of it.</param>
/// <param name="Estimate">On the reader's scale.</param>
/// <param name="Interval">Confidence interval, on the reader's scale.</param>
/// <param name="StudyCount">Number of studies.</param>
/// <param name="Participants">Number of participants or other units; null where not known.</param>
/// <param name="Pooled">The meta-analysis that is rated; null for an outcome without one.</param>
/// <param name="Rows">Studies and what each weighs in percent.</param>
internal sealed record EvidenceBody(
    OutcomeCertainty Declared, OutcomeFindings Outcome, EvidenceKind Kind, Quantity Estimate, Quantity Interval, Quantity StudyCount, Quantity? Participants,
    PooledFindings? Pooled, ImmutableArray<(string Id, Quantity? Weight)> Rows)
{
    /// <summary>No effect on the reader's scale; 0 for a change; null for a frequency.</summary>
    public double? NoEffect => Kind == EvidenceKind.Change ? 0 : Pooled?.Scale.Null;

    public QuantityValue.Interval? Limits => Interval.Value as QuantityValue.Interval;

    public SynthesisResults? Results => (Outcome as SynthesisFindings)?.Results;

    public bool IsRatio => Pooled?.Scale is { IsLogarithmic: true };

    /// <summary>The intervals of the single studies; empty where they have none.</summary>
    public ImmutableArray<Quantity> StudyIntervals =>
        Outcome is SynthesisFindings s && Pooled is { } p ? [.. s.Studies.Where(x => p.Studies.Contains(x.Id)).Select(x => x.Interval).Where(i => i.Value is QuantityValue.Interval)] : [];

    /// <summary>The evidence on a declared outcome, or null where the outcome or its analysis has an error of its own.</summary>
    public static EvidenceBody? Of(OutcomeCertainty declared, ImmutableArray<OutcomeFindings> outcomes) =>
        outcomes.FirstOrDefault(o => o.Id == declared.Outcome.Value) switch
        {
            BeforeAfterFindings b => OfChange(declared, b),
            SynthesisFindings s when s.Pooled.FirstOrDefault(p => p.Id == declared.Analysis) is { } pooled => OfPooled(declared, s, pooled),
            _ => null,
        };

    private static EvidenceBody OfChange(OutcomeCertainty declared, BeforeAfterFindings outcome) => new(
        declared, outcome, EvidenceKind.Change, outcome.Test.MeanDifference, outcome.Test.Interval, outcome.StudyCount, null, null,
        [.. outcome.Changes.Select(c => (c.Id, (Quantity?)null))]);

    private static EvidenceBody OfPooled(OutcomeCertainty declared, SynthesisFindings outcome, PooledFindings pooled) => new(
        declared, outcome, pooled.Scale.Null is null ? EvidenceKind.Frequency : EvidenceKind.Effect, pooled.Estimate, pooled.Interval, pooled.StudyCount,
        outcome switch { EffectFindings e => e.Total, ProportionFindings p => p.Total, _ => null }, pooled,
        [.. pooled.Studies.Zip(pooled.Weights).Where(w => w.Second.Number is not null || pooled.Weights.All(q => q.Number is null)).Select(w => (w.First, (Quantity?)w.Second))]);

    /// <summary>Beginning of the addresses of its rating.</summary>
    public string Address => $"{Outcome.Id}.certainty";

    /// <summary>Its declaration in review.yml, for what follows from that alone.</summary>
    public DerivationInput Declaration => Source("", Declared.Outcome.Value, Declared.Span);

    /// <summary>The declared design of its studies.</summary>
    public DerivationInput Design => Source(".design", Declared.Design.Value, Declared.Design.Span);

    private DerivationInput.OfSource Source(string part, string raw, Model.Diagnostics.SourceSpan span)
    {
        var file = Path.GetFileName(span.File);
        return new DerivationInput.OfSource($"{file}#certainty.{Outcome.Id}{part}", raw, span with { File = file });
    }

    /// <summary>A number of review.yml as input of a derivation.</summary>
    public DerivationInput Setting(string name, Model.Diagnostics.Sourced<double> value) => Source($".{name}", Significant.Text(value.Value), value.Span);

    /// <summary>A derivation from quantities and settings.</summary>
    public static Derivation Derived(Method method, IEnumerable<Quantity> quantities, IEnumerable<DerivationInput> settings, IEnumerable<string>? notes = null)
    {
        var derived = QuantityFactory.Derived(null, method, quantities, notes);
        return derived with { Inputs = [.. derived.Inputs, .. settings] };
    }
}
