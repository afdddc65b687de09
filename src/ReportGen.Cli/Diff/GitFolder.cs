using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Cli.Diff;

/// <summary>A folder as a git revision has it, written beside the system's temporary files and gone when it is no longer needed.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly string _root;

    private GitFolder(string root, string path) => (_root, Path) = (root, System.IO.Path.Combine(root, path));

    public string Path { get; }

    /// <param name="revision">What git takes for a commit.</param>
    /// <param name="path">The folder, as seen from the working folder.</param>
    /// <param name="name">How the user wrote both.</param>
    public static Checked<GitFolder> Of(string revision, string path, string name)
    {
        var root = Directory.CreateTempSubdirectory("reportgen-diff-").FullName;
        var archive = System.IO.Path.Combine(root, "revision.tar");
        var (code, error) = Git(name, "archive", "--format=tar", $"--output={archive}", revision, "--", path);
        if (code == 0)
        {
            TarFile.ExtractToDirectory(archive, root, overwriteFiles: false);
            return new(new GitFolder(root, path), []);
        }

        Directory.Delete(root, recursive: true);
        return new(null, [code is null ? DiffDiagnostics.NoGit(name, error) : DiffDiagnostics.UnknownRevision(name, error)]);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    // A revision is never taken for an option.
    private static (int? Code, string Error) Git(string name, params string[] arguments)
    {
        if (name.StartsWith('-')) return (1, "a revision does not begin with a hyphen");
        var start = new ProcessStartInfo("git", arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            output.Wait();
            return (process.ExitCode, error.Trim().Split('\n')[0]);
        }
        catch (Win32Exception fault)
        {
            return (null, fault.Message);
        }
    }
}
