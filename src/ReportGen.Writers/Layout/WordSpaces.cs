namespace ReportGen.Writers.Layout;

/// <summary>The blanks that justification widens: the word space and the no-break space. Narrow blanks keep their width.</summary>
internal static class WordSpaces
{
    public static bool Is(char c) => c is ' ' or '\u00A0';

    public static int In(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (Is(c)) count++;
        return count;
    }
}
