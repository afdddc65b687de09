namespace ReportGen.Model.Studies;

/// <summary>What the values behind a mean or standard deviation were measured in, so that it can be checked whether such values can give it.</summary>
/// <param name="Step">Smallest step between single values, such as 1 for whole points.</param>
/// <param name="Size">The column of the same table with the number of values.</param>
/// <param name="Items">Number of items that each person's value is the mean of.</param>
/// <param name="Mean">For a standard deviation: the column with its mean. Null for a mean.</param>
public sealed record Granularity(double Step, string Size, int Items, string? Mean);
