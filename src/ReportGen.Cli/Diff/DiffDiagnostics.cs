using ReportGen.Model.Diagnostics;

namespace ReportGen.Cli.Diff;

/// <summary>Messages on what is compared: codes RG876 to RG878.</summary>
internal static class DiffDiagnostics
{
    /// <summary>RG876: neither a folder, nor a file, nor a git revision.</summary>
    public static Diagnostic Nothing(string name) => Diagnostic.Error(
        "RG876", SourceSpan.OfFile(name), "There is nothing of this name to compare.", name, "a folder with a review.yml, a results.json, or a git revision such as HEAD~1:data/bcg-vaccine",
        "Run the program where the data folder is, or write the path of the folder.");

    /// <summary>RG877: git cannot be run.</summary>
    public static Diagnostic NoGit(string name, string reason) => Diagnostic.Error(
        "RG877", SourceSpan.OfFile(name), "A git revision cannot be read, for git cannot be run.", reason, "git, to be found by its name",
        "Install git, or name a folder or a results.json.");

    /// <summary>RG878: git does not know the revision, or has no such folder in it.</summary>
    public static Diagnostic UnknownRevision(string name, string reason) => Diagnostic.Error(
        "RG878", SourceSpan.OfFile(name), "Git has no such folder at this revision.", reason, "a revision of this repository with the folder of a review, such as HEAD~1:data/bcg-vaccine",
        "'git log --oneline -- data' lists the revisions that changed the data.");

    /// <summary>RG879: a revision alone beside another revision alone.</summary>
    public static Diagnostic WhichReview(string name) => Diagnostic.Error(
        "RG879", SourceSpan.OfFile(name), "Which review is meant at this revision is not said.", name, "a revision with a folder, such as HEAD~1:data/bcg-vaccine",
        "Write the folder behind the revision; beside a folder on disk the revision alone is enough.");
}
