namespace ReportGen.UnitTests.Input;

/// <summary>Files of the repository, found upwards from the tests' own folder.</summary>
internal static class RepositoryRoot
{
    public static string Path(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "ReportGen.sln"))) folder = folder.Parent!;
        return System.IO.Path.Combine([folder.FullName, .. parts]);
    }
}
