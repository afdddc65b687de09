using System.Collections.Immutable;

namespace ReportGen.Model.Studies;

/// <summary>A column whose texts tell studies at risk of bias from others.</summary>
/// <param name="Column">Column of the outcome's table.</param>
/// <param name="Adequate">The texts of studies that are not at risk.</param>
/// <param name="About">What it is a judgement of: "sequence generation".</param>
public sealed record BiasColumn(string Column, ImmutableArray<string> Adequate, string About);
