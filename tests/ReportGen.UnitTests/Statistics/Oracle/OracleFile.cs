using System.Text.Json;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>A file of reference results. The environment variable REPORTGEN_ORACLE names another folder with files of the same schema.</summary>
internal static class OracleFile
{
    private const string Variable = "REPORTGEN_ORACLE";

    public static JsonElement Read(string name)
    {
        string folder = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } other ? other : RepositoryFolder.Path("tests", "ReportGen.UnitTests", "Statistics", "Oracle", "Fixtures");
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, name)));
        return document.RootElement.Clone();
    }
}
