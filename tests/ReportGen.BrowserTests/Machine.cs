namespace ReportGen.BrowserTests;

/// <summary>What the machine has for these tests: a browser, and the Nu Html Checker with Java to run it.</summary>
internal static class Machine
{
    private static readonly string[] Browsers = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Set by <c>.ci/run</c>: what is missing fails the tests instead of skipping them.</summary>
    public static bool Required { get; } = Environment.GetEnvironmentVariable("REPORTGEN_TOOLS") == "required";

    public static string? Browser { get; } = Browsers.Select(Find).FirstOrDefault(f => f is not null);

    public static string? Java { get; } = Find("java");

    /// <summary>The checker's archive, where <c>npm ci</c> in this project's folder has put it.</summary>
    public static string? Checker { get; } = Existing(RepositoryFolder.Path("tests", "ReportGen.BrowserTests", "node_modules", "vnu-jar", "build", "dist", "vnu.jar"));

    private static string? Find(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(folder => folder.Length > 0).Select(folder => Existing(Path.Combine(folder, command))).FirstOrDefault(f => f is not null);

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
