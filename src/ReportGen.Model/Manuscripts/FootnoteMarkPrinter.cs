namespace ReportGen.Model.Manuscripts;

/// <summary>Footnote marks are letters, so that none is taken for a citation: a … z, then aa, ab …</summary>
public static class FootnoteMarkPrinter
{
    private const int Letters = 26;

    /// <param name="number">From 1.</param>
    public static string Print(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var text = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / Letters) text = (char)('a' + ((rest - 1) % Letters)) + text;
        return text;
    }
}
