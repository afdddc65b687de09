using System.Text;

namespace ReportGen.Composition.Markdown;

/// <summary>
/// Sets the author's typewriter signs as print has them: curly quotes and apostrophes, – for --, — for ---, … for three points; runs of blanks become one.
/// Text from data never passes through here.
/// </summary>
public static class SmartPunctuation
{
    /// <param name="text">Literal text of the Markdown.</param>
    /// <param name="previous">The character that stands before it in print; a blank at the start of a paragraph.</param>
    /// <param name="escaped">Whether the first character had a backslash before it and stays as it is.</param>
    public static string Set(string text, char previous, bool escaped)
    {
        var set = new StringBuilder(text.Length);
        var i = 0;
        if (escaped && text.Length > 0) Append(text[i++]);
        while (i < text.Length)
        {
            var run = Run(text, i);
            switch (text[i])
            {
                case '"':
                    Append(Opens(previous) ? '\u201C' : '\u201D');
                    i++;
                    break;
                case '\'':
                    Append(Opens(previous) ? '\u2018' : '\u2019');
                    i++;
                    break;
                case '-' or '.' when run > 1:
                    foreach (var c in Sign(text.AsSpan(i, run))) Append(c);
                    i += run;
                    break;
                case ' ' or '\t' or '\r' or '\n':
                    if (previous != ' ') Append(' ');
                    i++;
                    break;
                default:
                    Append(text[i++]);
                    break;
            }
        }

        return set.ToString();

        void Append(char c)
        {
            set.Append(c);
            previous = c;
        }
    }

    private static bool Opens(char previous) => char.IsWhiteSpace(previous) || previous is '(' or '[' or '{' or '/' or '\u2013' or '\u2014' or '\u2018' or '\u201C';

    private static ReadOnlySpan<char> Sign(ReadOnlySpan<char> run) => run switch
    {
        "--" => "\u2013",
        "---" => "\u2014",
        "..." => "\u2026",
        _ => run,
    };

    private static int Run(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == text[start]) end++;
        return end - start;
    }
}
