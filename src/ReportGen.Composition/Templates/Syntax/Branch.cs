using System.Collections.Immutable;

namespace ReportGen.Composition.Templates.Syntax;

/// <summary>A condition of an <c>if</c> with what it guards.</summary>
internal sealed record Branch(Expression Condition, ImmutableArray<Statement> Body);
