using System.Collections.Immutable;

namespace ReportGen.Composition.Templates.Syntax;

/// <summary>What a statement is made of, for whoever looks over a whole template.</summary>
internal static class StatementParts
{
    public static IEnumerable<Expression> Expressions(Statement statement) => statement switch
    {
        Statement.Print print => [print.Value],
        Statement.Assign assign => [assign.Value],
        Statement.If choice => choice.Branches.Select(b => b.Condition),
        Statement.For loop => [loop.Source],
        Statement.Case choice => choice.Cases.SelectMany(c => c.Values).Prepend(choice.Subject),
        _ => [],
    };

    public static IEnumerable<ImmutableArray<Statement>> Bodies(Statement statement) => statement switch
    {
        Statement.If choice => choice.Branches.Select(b => b.Body).Append(choice.Otherwise),
        Statement.For loop => [loop.Body, loop.Otherwise],
        Statement.Case choice => choice.Cases.Select(c => c.Body).Append(choice.Otherwise),
        Statement.Capture capture => [capture.Body],
        _ => [],
    };
}
