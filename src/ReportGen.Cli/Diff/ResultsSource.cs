using System.Globalization;
using ReportGen.Audit.Comparison;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Cli.Diff;

/// <summary>What the command line names → the results of a review: its folder of data, the folder or file of its results, or a git revision.</summary>
/// <param name="templates">By whose rules data are analysed.</param>
internal sealed class ResultsSource(TemplateSet templates)
{
    private const string Declaration = "review.yml";

    /// <param name="name">As written.</param>
    /// <param name="other">What it is compared with, whose folder a revision alone means.</param>
    public Checked<ResultsSnapshot> Read(string name, string other)
    {
        if (File.Exists(name)) return ResultsSnapshotReader.Read(File.ReadAllBytes(name), SourceSpan.OfFile(name));
        if (File.Exists(Path.Combine(name, Declaration))) return Analysed(name, name);
        if (File.Exists(Path.Combine(name, Pipeline.ResultsFile))) return Read(Path.Combine(name, Pipeline.ResultsFile), other);
        return name.Length == 0 || Directory.Exists(name) ? new(null, [DiffDiagnostics.Nothing(name)]) : AtRevision(name, other);
    }

    private Checked<ResultsSnapshot> AtRevision(string name, string other)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var (revision, path) = colon > 0 ? (name[..colon], name[(colon + 1)..]) : (name, FolderOf(other));
        if (path.Length == 0) return new(null, [DiffDiagnostics.WhichReview(name)]);
        var folder = GitFolder.Of(revision, path.TrimEnd('/'), name);
        if (folder.Value is not { } checkedOut) return new(null, folder.Diagnostics);
        using (checkedOut)
        {
            if (File.Exists(Path.Combine(checkedOut.Path, Declaration))) return Analysed(checkedOut.Path, name);
            return File.Exists(checkedOut.Path)
                ? ResultsSnapshotReader.Read(File.ReadAllBytes(checkedOut.Path), SourceSpan.OfFile(name))
                : new(null, [DiffDiagnostics.UnknownRevision(name, $"no {Declaration} in {path}")]);
        }
    }

    // The folder of a review on disk or at another revision; empty where there is none.
    private static string FolderOf(string other)
    {
        if (File.Exists(Path.Combine(other, Declaration))) return Path.GetRelativePath(Directory.GetCurrentDirectory(), other).Replace('\\', '/');
        return other.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && !File.Exists(other) ? other[(colon + 1)..] : "";
    }

    private Checked<ResultsSnapshot> Analysed(string folder, string displayPath)
    {
        var analysed = AnalysedReviewReader.Read(folder, displayPath, templates);
        if (analysed.HasErrors || analysed.Value is not { } review) return new(null, analysed.Diagnostics);
        var settings = review.Review.Settings;
        var date = settings.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        var id = Path.GetFileName(displayPath.TrimEnd('/', '\\'));
        return new(ResultsSnapshot.Of(id.Split(':')[^1], settings.Title.Value, date, review.Findings), analysed.Diagnostics);
    }
}
