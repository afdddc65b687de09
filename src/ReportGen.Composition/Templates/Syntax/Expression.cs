using System.Collections.Immutable;
using ReportGen.Composition.Templates.Values;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates.Syntax;

/// <summary>An expression and where it is written.</summary>
internal abstract record Expression(SourceSpan Span)
{
    public sealed record Literal(TemplateValue Value, SourceSpan Span) : Expression(Span);

    /// <summary>A variable, a name of the review, or a function without arguments.</summary>
    public sealed record Name(string Text, SourceSpan Span) : Expression(Span);

    /// <summary><c>$name</c>: a variable of this file alone.</summary>
    public sealed record Local(string Text, SourceSpan Span) : Expression(Span);

    /// <summary><c>$1</c>: an argument of the include.</summary>
    public sealed record Argument(int Number, SourceSpan Span) : Expression(Span);

    /// <param name="NameSpan">The member's name alone.</param>
    /// <param name="Optional">Written with <c>?.</c>: null where the member does not exist.</param>
    public sealed record Member(Expression Target, string Text, SourceSpan NameSpan, bool Optional, SourceSpan Span) : Expression(Span);

    public sealed record Index(Expression Target, Expression Key, SourceSpan Span) : Expression(Span);

    public sealed record Unary(string Operator, Expression Operand, SourceSpan Span) : Expression(Span);

    public sealed record Binary(string Operator, Expression Left, Expression Right, SourceSpan Span) : Expression(Span);

    public sealed record Conditional(Expression Condition, Expression Then, Expression Else, SourceSpan Span) : Expression(Span);

    public sealed record ListLiteral(ImmutableArray<Expression> Items, SourceSpan Span) : Expression(Span);

    /// <summary>A call; a pipe is a call whose first argument stands before it.</summary>
    /// <param name="Function">Its name as written.</param>
    /// <param name="NameSpan">The name alone.</param>
    public sealed record Call(string Function, SourceSpan NameSpan, ImmutableArray<Expression> Arguments, SourceSpan Span) : Expression(Span);

    /// <summary>What could not be read; the parser has said so.</summary>
    public sealed record Unreadable(SourceSpan Span) : Expression(Span);
}
