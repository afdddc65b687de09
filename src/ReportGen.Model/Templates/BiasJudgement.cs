using ReportGen.Model.Drawings;

namespace ReportGen.Model.Templates;

/// <summary>A judgement that a tool knows.</summary>
/// <param name="Id">As cells hold it.</param>
/// <param name="Label">For readers.</param>
/// <param name="Ink">Its colour.</param>
/// <param name="Points">What it adds to a study's score, or null for tools without a score.</param>
public sealed record BiasJudgement(string Id, string Label, BiasSymbol Symbol, Ink Ink, int? Points);
