namespace ReportGen.Model.Diagnostics;

/// <summary>Where something was written: the file as the author names it, line and column counted from 1, and the length in characters.</summary>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length)
{
    /// <summary>The whole of a file that could not be read or lacks something: line 1, column 1.</summary>
    public static SourceSpan OfFile(string file) => new(file, 1, 1, 0);

    public override string ToString() => $"{File}:{Line}:{Column}";
}
