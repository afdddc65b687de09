using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>One study of an outcome.</summary>
/// <param name="Id">Row id.</param>
/// <param name="Name">As readers know the study; text from data.</param>
/// <param name="Year">Year for ordering, or null.</param>
/// <param name="Arms">What it reports of its groups: one for a proportion, two for a comparison; empty for effects that the studies give themselves.</param>
/// <param name="Estimate">On the reader's scale; not available where the data give none.</param>
/// <param name="Interval">Confidence interval on the reader's scale, by the method its derivation names.</param>
/// <param name="Sizes">Its effect size by each measure that an analysis of the outcome uses, the outcome's own first.</param>
public sealed record StudyEffect(
    string Id, string Name, int? Year, ImmutableArray<StudyArm> Arms, Quantity Estimate, Quantity Interval, ImmutableArray<EffectSize> Sizes)
{
    /// <summary>Quantities that are computed; cells are listed with their table.</summary>
    public IEnumerable<Quantity> Quantities => [.. Computed, Estimate, Interval, .. Sizes.SelectMany(s => (Quantity[])[s.Yi, s.Vi])];

    /// <summary>Totals of arms that no cell holds.</summary>
    public ImmutableArray<Quantity> Computed { get; init; } = [];

    /// <summary>The effect size by a measure.</summary>
    public EffectSize? Size(string measure) => Sizes.FirstOrDefault(s => s.Measure == measure);
}
