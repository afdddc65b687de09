using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>review.yml as read: the settings, and the files that it names.</summary>
/// <param name="Settings">What it declares.</param>
/// <param name="Abstract">The file of the abstract; empty where none is named, which has been reported.</param>
/// <param name="Sections">The files of the sections, in order.</param>
/// <param name="FileSpans">Where the file of each table is named, by table.</param>
/// <param name="Declared">Every id that is declared, also of declarations that could not be read.</param>
internal sealed record ReviewDeclaration(
    ReviewSettings Settings, Sourced<string> Abstract, ImmutableArray<Sourced<string>> Sections, IReadOnlyDictionary<string, SourceSpan> FileSpans,
    ImmutableArray<string> Declared);
