namespace ReportGen.Model.Diagnostics;

/// <summary>The text of one file with its name as the author knows it.</summary>
public sealed record SourceText(string File, string Text)
{
    /// <summary>The span of <paramref name="length"/> characters at <paramref name="offset"/>; line and column count from 1.</summary>
    public SourceSpan SpanAt(int offset, int length)
    {
        var before = Text.AsSpan(0, Math.Clamp(offset, 0, Text.Length));
        var line = before.Count('\n') + 1;
        var column = before.Length - (before.LastIndexOf('\n') + 1) + 1;
        return new SourceSpan(File, line, column, length);
    }
}
