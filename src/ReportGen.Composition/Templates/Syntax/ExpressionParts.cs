namespace ReportGen.Composition.Templates.Syntax;

/// <summary>The expressions within an expression.</summary>
internal static class ExpressionParts
{
    public static IEnumerable<Expression> Of(Expression expression) => expression switch
    {
        Expression.Member member => [member.Target],
        Expression.Index index => [index.Target, index.Key],
        Expression.Unary unary => [unary.Operand],
        Expression.Binary binary => [binary.Left, binary.Right],
        Expression.Conditional conditional => [conditional.Condition, conditional.Then, conditional.Else],
        Expression.ListLiteral list => list.Items,
        Expression.Call call => call.Arguments,
        _ => [],
    };
}
