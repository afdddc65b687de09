namespace ReportGen.Composition.Templates.Parsing;

/// <summary>The operators between two values and how tightly they bind.</summary>
internal static class BinaryOperators
{
    /// <summary>Everything that binds more tightly than <c>or</c>.</summary>
    public const int AboveOr = 3;

    /// <summary>The operator a token stands for, or null. <c>and</c> and <c>or</c> are other spellings of <c>&amp;&amp;</c> and <c>||</c>.</summary>
    public static (string Symbol, int Precedence)? Of(Token token) => token.Kind switch
    {
        TokenKind.Identifier => token.Text switch
        {
            "or" => ("||", 2),
            "and" => ("&&", AboveOr),
            _ => null,
        },
        TokenKind.Symbol => token.Text switch
        {
            "??" => (token.Text, 1),
            "&&" => (token.Text, AboveOr),
            "==" or "!=" => (token.Text, 4),
            "<" or "<=" or ">" or ">=" => (token.Text, 5),
            ".." or "..<" => (token.Text, 6),
            "+" or "-" => (token.Text, 7),
            "*" or "/" or "//" or "%" => (token.Text, 8),
            "||" => (token.Text, 2),
            _ => null,
        },
        _ => null,
    };
}
