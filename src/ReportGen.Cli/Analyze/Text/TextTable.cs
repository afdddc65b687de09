using System.Collections.Immutable;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>A table in text: the first column of words, cut where a line would be too long, all others of figures.</summary>
internal sealed class TextTable(params ImmutableArray<string> head)
{
    private const int LeastWords = 8;
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>The head first.</summary>
    public IEnumerable<string> Lines(int width)
    {
        string[][] lines = [[.. head], .. _rows];
        int[] widths = [.. Enumerable.Range(0, head.Length).Select(c => lines.Max(l => DisplayWidth.Of(l[c])))];
        widths[0] = Math.Min(widths[0], Math.Max(LeastWords, width - widths.Skip(1).Sum(w => w + Gap.Length)));
        return lines.Select(l => string.Join(Gap, l.Select((cell, c) => c == 0 ? DisplayWidth.Left(cell, widths[0]) : DisplayWidth.Right(cell, widths[c]))).TrimEnd());
    }
}
