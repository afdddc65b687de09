namespace ReportGen.Cli.Analyze.Text;

/// <summary>Lines no longer than the terminal.</summary>
internal static class TextLines
{
    /// <summary>The line, broken between words where it is too long; what follows is set in by <paramref name="indent"/> columns.</summary>
    public static IEnumerable<string> Wrapped(string line, int width, int indent = 2)
    {
        var from = 0;
        while (DisplayWidth.Of(line) > width && LastBlank(line, width, from) is var end and >= 0)
        {
            yield return line[..end].TrimEnd();
            line = new string(' ', indent) + line[end..].TrimStart();
            from = indent;
        }

        yield return line;
    }

    // The last blank that stands between words of the first `width` columns; -1 where one word fills them.
    private static int LastBlank(string line, int width, int from)
    {
        var (used, last) = (0, -1);
        for (var i = 0; i < line.Length && used <= width; i++)
        {
            if (line[i] == ' ' && i > from) last = i;
            used += DisplayWidth.Of(line.AsSpan(i, 1).ToString());
        }

        return last;
    }
}
