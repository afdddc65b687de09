using System.Collections.Immutable;
using ReportGen.Composition.Templates.Parsing;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates.Syntax;

/// <summary>A template as parsed once, with what was wrong with its syntax.</summary>
internal sealed record ParsedTemplate(TemplatePlace Place, ImmutableArray<Statement> Statements, ImmutableArray<Diagnostic> Diagnostics);
