namespace ReportGen.Composition.Templates.Parsing;

/// <summary>A token.</summary>
/// <param name="Text">Name, symbol or the content of a string; for text outside code, empty.</param>
/// <param name="Number">For a number.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, string Text = "", double Number = 0)
{
    public int EndOffset => Start + Length;

    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Identifier && Text == word;
}
