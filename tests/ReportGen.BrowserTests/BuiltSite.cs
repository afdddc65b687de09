using ReportGen.Cli;

namespace ReportGen.BrowserTests;

/// <summary>A site built into a folder of its own and served.</summary>
internal sealed class BuiltSite : IDisposable
{
    private readonly SiteServer _server;

    private BuiltSite(string folder)
    {
        Folder = folder;
        _server = new SiteServer(folder);
    }

    public string Folder { get; }

    /// <summary>Every page by its path within the site.</summary>
    public IEnumerable<string> Pages => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>Builds all reviews of a data folder with the shipped templates.</summary>
    public static BuiltSite Build(string dataFolder, params string[] more)
    {
        var folder = Directory.CreateTempSubdirectory("reportgen-site-").FullName;
        using StringWriter output = new(), error = new();
        var code = CommandLine.Run(
            ["build", "--data", dataFolder, "--templates", RepositoryFolder.Path("templates"), "--output", folder, .. more],
            new Terminal(output, error, Colors: false, Interactive: false));
        return code == 0 ? new BuiltSite(folder) : throw new InvalidOperationException(error.ToString());
    }

    /// <summary>Builds the pages of reviews that <paramref name="write"/> puts into a data folder.</summary>
    public static BuiltSite Generate(Action<string> write)
    {
        var data = Directory.CreateTempSubdirectory("reportgen-data-").FullName;
        try
        {
            write(data);
            return Build(data, "--formats", "html");
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    public string OnLoopback(string page) => _server.Address + page;

    public string OnDisk(string page) => new Uri(Path.Combine(Folder, page)).AbsoluteUri;

    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public long SizeOf(string path) => new FileInfo(Path.Combine(Folder, path)).Length;

    public void Dispose()
    {
        _server.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
