namespace ReportGen.Model.Findings;

/// <summary>How many studies have a judgement.</summary>
/// <param name="JudgementId">Judgement of the tool, or null for what is not reported.</param>
/// <param name="Studies">Their number.</param>
/// <param name="Share">Of all studies, or of the weight of the analysis.</param>
public sealed record JudgementShare(string? JudgementId, Quantity Studies, Quantity Share);
