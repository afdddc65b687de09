using System.Collections.Immutable;
using ReportGen.Input.Files;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Csv;

/// <summary>Reads a CSV file that stands alone, without a review that declares it.</summary>
public static class StudyTableReader
{
    /// <summary>The table of a file; none when it is not there, cannot be read, or its shape has errors.</summary>
    /// <param name="path">Path of the file, which is also its name in messages.</param>
    public static Checked<StudyTable> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!File.Exists(path)) return new(null, [FileDiagnostics.FileMissing(SourceSpan.OfFile(path), path, Path.GetFileName(path), Neighbours(path))]);
        try
        {
            return Read(File.ReadAllBytes(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(null, [FileDiagnostics.FileUnreadable(path, e is IOException ? "an error of the disk" : "no permission")]);
        }
    }

    /// <summary>The table that these bytes hold; none when the shape has errors.</summary>
    /// <param name="bytes">A CSV file in UTF-8.</param>
    /// <param name="name">Its name in messages.</param>
    public static Checked<StudyTable> Read(ReadOnlySpan<byte> bytes, string name)
    {
        var diagnostics = new DiagnosticBag();
        if (TextDecoder.Decode(bytes, name, diagnostics) is not { } text) return new(null, diagnostics.ToImmutable());
        var reader = new CsvFileReader([], name, diagnostics);
        var rows = reader.Read(text);
        return new(diagnostics.HasErrors ? null : new StudyTable(name, reader.Header, rows), diagnostics.ToImmutable());
    }

    private static ImmutableArray<string> Neighbours(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)] : [];
    }
}
