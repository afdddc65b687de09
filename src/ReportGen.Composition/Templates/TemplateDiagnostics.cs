using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates;

/// <summary>
/// What can be wrong in a template. RG401–RG419: how it is written; RG420–RG429: names; RG430–RG439: functions; RG440–RG449: values; RG450–RG459: includes and limits.
/// </summary>
public static partial class TemplateDiagnostics
{
    /// <summary>RG401: the characters that delimit markers stand in a template.</summary>
    public static Diagnostic ReservedCharacter(SourceSpan span, char found) => Diagnostic.Error(
        "RG401", span, "A character that the program keeps for itself stands in a template.", $"U+{(int)found:X4}", "ordinary text", "Delete the character.");

    /// <summary>RG402: a code block without its end.</summary>
    public static Diagnostic UnclosedCode(SourceSpan span) => Diagnostic.Error(
        "RG402", span, "A code block is opened and not closed.", "{{", "'}}' before the next '{{' or the end of the text", "Close the block with '}}'.");

    /// <summary>RG403: a string without its closing quote.</summary>
    public static Diagnostic UnclosedString(SourceSpan span, char quote) => Diagnostic.Error(
        "RG403", span, "A text in quotes is not closed.", quote.ToString(), quote == '`' ? "a closing `" : $"a closing {quote} on the same line",
        "Close the quotes; a text over several lines stands between backquotes.");

    /// <summary>RG404: an escape that does not exist.</summary>
    public static Diagnostic UnknownEscape(SourceSpan span, string found) => Diagnostic.Error(
        "RG404", span, "A backslash is followed by a character that forms no escape.", found, """one of \n \r \t \b \f \v \0 \\ \" \' \xHH \uHHHH""",
        """Write \\ for a backslash, or put the text between backquotes.""");

    /// <summary>RG405: a comment between ## without its end.</summary>
    public static Diagnostic UnclosedComment(SourceSpan span) => Diagnostic.Error(
        "RG405", span, "A comment that begins with ## is not closed.", "##", "a second ##", "Close it with ##, or begin a comment on one line with a single #.");

    /// <summary>RG406: a character that has no meaning in code.</summary>
    public static Diagnostic UnexpectedCharacter(SourceSpan span, string found) => Diagnostic.Error(
        "RG406", span, "A character has no meaning in code.", found, "names, values and operators", "Delete it, or put it into quotes if it is text.");

    /// <summary>RG407: code that is not formed as the language asks.</summary>
    public static Diagnostic UnexpectedToken(SourceSpan span, string found, string expected) => Diagnostic.Error(
        "RG407", span, "The code cannot be read here.", found, expected, "See the section on the template language in templates/README.md.");

    /// <summary>RG408: a statement without its end.</summary>
    public static Diagnostic UnclosedBlock(SourceSpan span, string keyword) => Diagnostic.Error(
        "RG408", span, $"The '{keyword}' that begins here has no end.", keyword, "{{ end }}", "Add {{ end }} where it ends.");

    /// <summary>RG409: an end, else or when that belongs to nothing.</summary>
    public static Diagnostic UnmatchedKeyword(SourceSpan span, string keyword) => Diagnostic.Error(
        "RG409", span, $"This '{keyword}' belongs to no statement.", keyword, keyword switch
        {
            "end" => "an if, for, case or capture before it",
            "when" => "a case before it, and no else between them",
            _ => "an if, for or case before it, and no other else between them",
        }, "Delete it, or look for the statement that ended too early.");

    /// <summary>RG410: a word of Scriban that is not part of this language.</summary>
    public static Diagnostic UnsupportedWord(SourceSpan span, string word) => Diagnostic.Error(
        "RG410", span, $"'{word}' is not part of the template language here.", word, "if, for, case, capture, an assignment or a value",
        "See the section on the template language in templates/README.md.");

    /// <summary>RG411: an expression beyond any sensible size.</summary>
    public static Diagnostic TooComplex(SourceSpan span) => Diagnostic.Error(
        "RG411", span, "An expression is too large or too deeply nested.", "", "at most 200 parts and 60 levels", "Assign parts of it to variables.");

    /// <summary>RG412: statements nested beyond any sensible depth.</summary>
    public static Diagnostic TooDeep(SourceSpan span) => Diagnostic.Error(
        "RG412", span, "Statements are nested too deeply; the rest of the template is not read.", "", "at most 30 levels", "Move a part into a template of its own and include it.");

    /// <summary>RG413: a number that cannot be held.</summary>
    public static Diagnostic NumberTooLarge(SourceSpan span, string found) => Diagnostic.Error(
        "RG413", span, "A number is too large to calculate with.", found, "a number below 1E+308", "Look for a slip in its digits or operators.");

    /// <summary>RG414: something between case and its first when.</summary>
    public static Diagnostic BeforeFirstWhen(SourceSpan span) => Diagnostic.Error(
        "RG414", span, "Something stands between 'case' and its first 'when'; it would never be printed.", "", "white space alone", "Move it before 'case' or after 'when'.");

    /// <summary>RG415: break or continue outside a loop.</summary>
    public static Diagnostic OutsideLoop(SourceSpan span, string keyword) => Diagnostic.Error(
        "RG415", span, $"'{keyword}' stands outside a loop.", keyword, "a place between 'for' and its 'end'", "Delete it, or use 'if' to leave something out.");
}
