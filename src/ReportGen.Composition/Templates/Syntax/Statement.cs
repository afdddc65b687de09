using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates.Syntax;

/// <summary>A statement and the place that messages about it name.</summary>
internal abstract record Statement(SourceSpan Span)
{
    /// <summary>Text to copy: offset and length in the template.</summary>
    public sealed record Copy(int Start, int Length, SourceSpan Span) : Statement(Span);

    public sealed record Print(Expression Value, SourceSpan Span) : Statement(Span);

    public sealed record Assign(Variable Target, Expression Value, SourceSpan Span) : Statement(Span);

    public sealed record If(ImmutableArray<Branch> Branches, ImmutableArray<Statement> Otherwise, SourceSpan Span) : Statement(Span);

    /// <param name="Otherwise">For an empty list.</param>
    public sealed record For(Variable Each, Expression Source, ImmutableArray<Statement> Body, ImmutableArray<Statement> Otherwise, SourceSpan Span)
        : Statement(Span);

    public sealed record Case(Expression Subject, ImmutableArray<When> Cases, ImmutableArray<Statement> Otherwise, SourceSpan Span) : Statement(Span);

    public sealed record Capture(Variable Target, ImmutableArray<Statement> Body, SourceSpan Span) : Statement(Span);

    public sealed record Break(SourceSpan Span) : Statement(Span);

    public sealed record Continue(SourceSpan Span) : Statement(Span);
}
