using System.Collections.Frozen;

namespace ReportGen.Composition.Templates.Parsing;

/// <summary>Words that cannot be names.</summary>
internal static class Keywords
{
    private static readonly FrozenSet<string> Structure = Set("if", "else", "end", "for", "break", "continue", "case", "when", "capture", "in");

    private static readonly FrozenSet<string> NotHere = Set("while", "func", "ret", "with", "wrap", "import", "readonly", "tablerow", "do", "this", "empty");

    private static readonly FrozenSet<string> Operators = Set("and", "or", "not", "in");

    private static readonly FrozenSet<string> Constants = Set("true", "false", "null");

    /// <summary>Words of statements and operators; they are no values.</summary>
    public static bool IsReserved(string word) => Structure.Contains(word) || Operators.Contains(word) || NotHere.Contains(word);

    /// <summary>Words that stand between values.</summary>
    public static bool IsOperator(string word) => Operators.Contains(word);

    /// <summary>Words of Scriban that are not part of this language.</summary>
    public static bool IsUnsupported(string word) => NotHere.Contains(word);

    /// <summary>Whether a variable may be called so.</summary>
    public static bool MayNameVariable(string word) => !IsReserved(word) && !Constants.Contains(word);

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
