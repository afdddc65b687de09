using System.Text.Json;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>A file of reference results. The environment variable REPORTGEN_ORACLE names another folder with files of the same schema.</summary>
internal static class OracleFile
{
    private const string Variable = "REPORTGEN_ORACLE";

    /// <summary>The folder of the files: the other one where the variable has a value.</summary>
    public static string Folder { get; } = FolderOf(Environment.GetEnvironmentVariable(Variable));

    public static string FolderOf(string? variable) => variable is { Length: > 0 } other ? other : RepositoryFolder.Path("tests", "ReportGen.UnitTests", "Statistics", "Oracle", "Fixtures");

    public static JsonElement Read(string name) => Parse(File.ReadAllBytes(Path.Combine(Folder, name)));

    public static JsonElement Parse(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return document.RootElement.Clone();
    }
}
