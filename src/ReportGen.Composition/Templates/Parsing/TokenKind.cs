namespace ReportGen.Composition.Templates.Parsing;

internal enum TokenKind
{
    /// <summary>Text outside code.</summary>
    Text,

    /// <summary>The start of a code block.</summary>
    Open,

    /// <summary>The end of a code block.</summary>
    Close,

    /// <summary>A line end or semicolon inside code.</summary>
    Separator,

    Identifier,

    /// <summary><c>$name</c>, <c>$1</c> or <c>$</c>; the value is what follows the dollar sign.</summary>
    Local,
    Number,
    String,

    /// <summary>Any punctuation; its text says which.</summary>
    Symbol,

    /// <summary>What the lexer has already complained about.</summary>
    Bad,
    End,
}
