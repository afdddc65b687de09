using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Files;

/// <summary>Reads the files of one folder by their path within it, with forward slashes; diagnostics name them as the author knows them.</summary>
internal sealed class FolderReader(string folder, string displayPath, DiagnosticBag diagnostics)
{
    private readonly List<SourceFile> _read = [];

    /// <summary>The files read so far, in that order, each once.</summary>
    public ImmutableArray<SourceFile> FilesRead => [.. _read];

    public DiagnosticBag Diagnostics => diagnostics;

    public bool Exists()
    {
        if (Directory.Exists(folder)) return true;
        diagnostics.Add(FileDiagnostics.FolderMissing(displayPath));
        return false;
    }

    public string Display(string path) => displayPath.Length == 0 ? path : displayPath.TrimEnd('/') + "/" + path;

    public bool Has(string path) => IsInside(path) && File.Exists(OnDisk(path));

    /// <summary>Every file below <paramref name="under"/> (empty for all), hidden ones left out, in ordinal order.</summary>
    public ImmutableArray<string> Files(string under)
    {
        var start = under.Length == 0 ? folder : OnDisk(under);
        if (!Directory.Exists(start)) return [];
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return Directory.EnumerateFiles(start, "*", options)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(part => part.StartsWith('.')))
            .Order(StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>The text of a file that must be there; null with a diagnostic at <paramref name="namedAt"/>, or at the file itself.</summary>
    public SourceText? Text(string path, SourceSpan? namedAt = null) =>
        Bytes(path, namedAt) is { } bytes ? TextDecoder.Decode(bytes.Span, Display(path), diagnostics) : null;

    /// <summary>The bytes of a file that must be there.</summary>
    public ReadOnlyMemory<byte>? Bytes(string path, SourceSpan? namedAt = null)
    {
        if (!IsInside(path))
        {
            diagnostics.Add(FileDiagnostics.PathOutside(namedAt ?? SourceSpan.OfFile(Display(path)), path));
            return null;
        }

        if (!File.Exists(OnDisk(path)))
        {
            diagnostics.Add(FileDiagnostics.FileMissing(namedAt ?? SourceSpan.OfFile(Display(path)), Display(path), path, Files("")));
            return null;
        }

        try
        {
            var bytes = File.ReadAllBytes(OnDisk(path));
            if (_read.TrueForAll(f => f.Path != path)) _read.Add(new SourceFile(path, bytes));
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileDiagnostics.FileUnreadable(Display(path), e is IOException ? "an error of the disk" : "no permission"));
            return null;
        }
    }

    private string OnDisk(string path) => Path.Combine(folder, path);

    private static bool IsInside(string path) =>
        path.Length > 0 && path.IndexOfAny(['\\', ':', '\0']) < 0 && path.Split('/').All(part => part is not ("" or "." or ".."));
}
