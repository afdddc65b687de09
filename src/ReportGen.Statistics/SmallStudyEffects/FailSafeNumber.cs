namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>How many unpublished studies without effect would undo a result.</summary>
/// <param name="Method">The method.</param>
/// <param name="Number">Whole, 0 or more; infinite when the target is 0.</param>
/// <param name="PValue">Of the published studies, one-sided for Rosenthal, two-sided for Rosenberg; null for Orwin.</param>
/// <param name="MeanEffect">Of the published studies; null for Rosenthal.</param>
/// <param name="Target">The mean effect aimed at, for Orwin.</param>
public sealed record FailSafeNumber(FailSafeMethod Method, double Number, double? PValue, double? MeanEffect, double? Target);
