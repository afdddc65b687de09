using System.Collections.Immutable;

namespace ReportGen.Composition.Templates.Syntax;

/// <summary>A branch of a <c>case</c>: the values it stands for.</summary>
internal sealed record When(ImmutableArray<Expression> Values, ImmutableArray<Statement> Body);
