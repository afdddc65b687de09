using ReportGen.Writers;

namespace ReportGen.Cli;

/// <summary>
/// The output folder. A review is written beside it first and takes its place only when it is complete, so a reader never meets half a review
/// and an error leaves the last good one.
/// </summary>
internal sealed class OutputFolder(string root)
{
    private const string StagingName = ".staging";

    private string Staging => Path.Combine(root, StagingName);

    private string Former => Path.Combine(Staging, "former");

    /// <summary>Replaces the review's folder by <paramref name="files"/>, whose paths begin with the review's id.</summary>
    public void Replace(string reviewId, IEnumerable<OutputFile> files)
    {
        Discard();
        foreach (var file in files) Write(Path.Combine(Staging, "new"), file);
        var (staged, current) = (Path.Combine(Staging, "new", reviewId), Path.Combine(root, reviewId));
        Directory.CreateDirectory(Former);
        if (Directory.Exists(current)) Directory.Move(current, Path.Combine(Former, reviewId));
        Directory.Move(staged, current);
        Discard();
    }

    /// <summary>Writes files that all reviews share, each replaced in one step; a file that already has these bytes is left alone.</summary>
    public void Share(IEnumerable<OutputFile> files)
    {
        Discard();
        foreach (var file in files)
        {
            var target = Path.Combine(root, file.Path);
            if (File.Exists(target) && File.ReadAllBytes(target).AsSpan().SequenceEqual(file.Bytes.Span)) continue;
            Write(Staging, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(Path.Combine(Staging, file.Path), target, overwrite: true);
        }

        Discard();
    }

    /// <summary>The bytes of a file, or null where there is none.</summary>
    public byte[]? Read(string path)
    {
        var file = Path.Combine(root, path);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    /// <summary>Takes away a file that all reviews share, where there is one.</summary>
    public void Remove(string path) => File.Delete(Path.Combine(root, path));

    public bool Has(string path) => File.Exists(Path.Combine(root, path));

    private static void Write(string folder, OutputFile file)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = File.Create(path);
        stream.Write(file.Bytes.Span);
    }

    // A run that was interrupted between its two moves has left a review without its folder: the former one goes back. The rest goes.
    private void Discard()
    {
        if (!Directory.Exists(Staging)) return;
        foreach (var former in Directory.Exists(Former) ? Directory.GetDirectories(Former) : [])
        {
            var current = Path.Combine(root, Path.GetFileName(former));
            if (!Directory.Exists(current)) Directory.Move(former, current);
        }

        Directory.Delete(Staging, recursive: true);
    }
}
