using System.Text.Json;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>A file of reference results. The environment variable REPORTGEN_ORACLE names another folder with files of the same schema.</summary>
internal static class OracleFile
{
    private const string Variable = "REPORTGEN_ORACLE";

    public static JsonElement Read(string name)
    {
        string folder = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } other ? other : FixtureFolder();
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, name)));
        return document.RootElement.Clone();
    }

    private static string FixtureFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ReportGen.sln")))
                return Path.Combine(folder.FullName, "tests", "ReportGen.UnitTests", "Statistics", "Oracle", "Fixtures");
        throw new DirectoryNotFoundException($"No ReportGen.sln above {AppContext.BaseDirectory}; name the folder of the reference files in {Variable}.");
    }
}
