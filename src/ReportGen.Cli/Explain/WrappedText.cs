namespace ReportGen.Cli.Explain;

/// <summary>Text in lines of a terminal.</summary>
internal static class WrappedText
{
    private const int Narrowest = 20;

    /// <summary>Lines of at most <paramref name="width"/> characters, broken at blanks; a word that is longer stands on a line of its own.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        width = Math.Max(width, Narrowest);
        var line = "";
        foreach (var word in Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0) yield return line;
    }

    // Text from data may hold anything: no control character reaches the terminal.
    private static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
