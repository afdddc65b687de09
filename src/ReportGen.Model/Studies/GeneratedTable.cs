using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>What a table is made from that is not declared column by column.</summary>
/// <param name="Kind">Anything but <see cref="ReportTableKind.Data"/>.</param>
/// <param name="Outcomes">The outcomes it is about; empty for all that it can be about.</param>
/// <param name="Analysis">The meta-analysis it is about, or null for the main one.</param>
/// <param name="Checklist">Name of the checklist; empty for tables of other kinds.</param>
/// <param name="Reported">Of a checklist: where an item is reported, by item: a section id as <c>sec:methods</c>, or words such as "cover letter".</param>
public sealed record GeneratedTable(
    ReportTableKind Kind, ImmutableArray<string> Outcomes, string? Analysis, Sourced<string> Checklist, ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> Reported);
