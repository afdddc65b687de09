using System.Collections.Immutable;

namespace ReportGen.Model.Templates;

/// <summary>A reporting checklist, such as PRISMA 2020.</summary>
/// <param name="Id">File name without its ending.</param>
/// <param name="Name">For readers.</param>
/// <param name="Items">In order; the items of a section stand together.</param>
public sealed record Checklist(string Id, string Name, ImmutableArray<ChecklistItem> Items);
