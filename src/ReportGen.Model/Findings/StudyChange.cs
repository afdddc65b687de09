namespace ReportGen.Model.Findings;

/// <summary>One study's change of mean score (after minus before).</summary>
public sealed record StudyChange(string Id, string Name, Quantity Change);
