namespace ReportGen.Model.Findings;

/// <summary>What a study reports of one of its groups; null for what the measure does not use. Cells' own quantities, and totals that follow from cells.</summary>
/// <param name="Name">Of the group; empty where the outcome has one group only or declares no names.</param>
/// <param name="Events">Number of events.</param>
/// <param name="Total">Number of participants or other units.</param>
/// <param name="Mean">Mean.</param>
/// <param name="StandardDeviation">Standard deviation.</param>
/// <param name="PersonTime">Time at risk.</param>
public sealed record StudyArm(
    string Name, Quantity? Events = null, Quantity? Total = null, Quantity? Mean = null, Quantity? StandardDeviation = null, Quantity? PersonTime = null);
