using System.Collections.Immutable;
using ReportGen.Model.Drawings;

namespace ReportGen.Model.Templates;

/// <summary>The house style of forest plots.</summary>
/// <param name="Columns">In their order, after the studies' names; columns without data are left out.</param>
/// <param name="ArmsInOneColumn">Events and total as one text, 4/123; else each in a column of its own.</param>
/// <param name="Interval">How an interval stands after its estimate: text with <c>{interval}</c>, or with <c>{lower}</c> and <c>{upper}</c>.</param>
/// <param name="Box">Colour of the studies' boxes.</param>
/// <param name="Diamond">Colour of the overall diamonds.</param>
/// <param name="SubgroupDiamond">Colour of the subgroups' diamonds.</param>
/// <param name="HeadFill">Ground of the head; null for none.</param>
/// <param name="HasRowRules">Thin lines between rows.</param>
/// <param name="HasReference">A line that carries the first summary's estimate through the rows.</param>
/// <param name="DirectionsInHead">The labels of the directions stand above the plot; else below its axis.</param>
public sealed record ForestStyle(
    ImmutableArray<ForestColumnKind> Columns, bool ArmsInOneColumn, string Interval, Ink Box, Ink Diamond, Ink SubgroupDiamond, Ink? HeadFill,
    bool HasRowRules, bool HasReference, bool DirectionsInHead);
