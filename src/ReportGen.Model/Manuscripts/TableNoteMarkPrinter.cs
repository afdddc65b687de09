namespace ReportGen.Model.Manuscripts;

/// <summary>Marks of notes under a table are signs, so that none is taken for a citation or a footnote of the text: * † ‡ § ¶ #, then doubled, then tripled …</summary>
public static class TableNoteMarkPrinter
{
    private const string Signs = "*†‡§¶#";

    /// <param name="number">From 1.</param>
    public static string Print(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new string(Signs[(number - 1) % Signs.Length], (number - 1) / Signs.Length + 1);
    }
}
