using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>One study's judgements.</summary>
/// <param name="StudyId">Row id in the table of studies.</param>
/// <param name="Name">As readers know the study; text from data.</param>
/// <param name="Judgements">The cell of each domain of the tool, in its order; not available where none is reported.</param>
/// <param name="Score">Sum of the points; null for tools without a score, not available where a judgement is missing.</param>
public sealed record StudyRiskOfBias(string StudyId, string Name, ImmutableArray<Quantity> Judgements, Quantity? Score)
{
    /// <summary>The judgement's id, or null where none is reported.</summary>
    public string? JudgementId(int domain) => Judgements[domain].Value is QuantityValue.Text text ? text.Value : null;
}
