using System.Text;

namespace ReportGen.Writers.Html;

/// <summary>
/// A script or a style sheet as the site ships it: without the lines that are comments or empty, and without indentation. Authors read and change the files of
/// templates/; a reader of the site need not load what is written for authors.
/// </summary>
/// <remarks>
/// Whole lines and their beginnings only, so that nothing within a line is ever changed and a line still ends a statement. Where a text could go on over a line's end, a
/// file is shipped as it stands: with a backslash there, or with a line in which not all backquotes are paired. A comment that begins with <c>/*!</c>, as
/// licences do, stays.
/// </remarks>
internal static class CompactSource
{
    private const string Opening = "/*";
    private const string Closing = "*/";

    public static string OfScript(string text) => Compact(text, lineComments: true);

    public static string OfStyleSheet(string text) => Compact(text, lineComments: false);

    private static string Compact(string text, bool lineComments)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines.Any(l => l.EndsWith('\\') || l.Count(c => c == '`') % 2 != 0)) return text;
        var kept = new StringBuilder(text.Length);
        var within = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = within ? lines[i].Trim() : AfterComments(lines, ref i);
            if (line.Length == 0 || (lineComments && !within && line.StartsWith("//", StringComparison.Ordinal))) continue;
            kept.Append(line).Append('\n');
            within = LeavesCommentOpen(line, within);
        }

        return kept.ToString();
    }

    // What a line holds behind the comments that it begins with, which may end on a later line.
    private static string AfterComments(string[] lines, ref int i)
    {
        var line = lines[i].Trim();
        while (line.StartsWith(Opening, StringComparison.Ordinal) && !line.StartsWith("/*!", StringComparison.Ordinal))
        {
            var end = line.IndexOf(Closing, Opening.Length, StringComparison.Ordinal);
            while (end < 0 && i + 1 < lines.Length)
            {
                line = lines[++i].Trim();
                end = line.IndexOf(Closing, StringComparison.Ordinal);
            }

            line = end < 0 ? "" : line[(end + Closing.Length)..].TrimStart();
        }

        return line;
    }

    // A comment that begins within a line goes on; where that is only what a text looks like, some lines are kept that need not be.
    private static bool LeavesCommentOpen(string line, bool within)
    {
        var (opened, closed) = (line.LastIndexOf(Opening, StringComparison.Ordinal), line.LastIndexOf(Closing, StringComparison.Ordinal));
        return opened > closed || (within && closed < 0);
    }
}
