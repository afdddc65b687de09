namespace ReportGen.SnapshotTests;

/// <summary>A test that needs a command of the machine: skipped where it is missing, unless REPORTGEN_TOOLS=required.</summary>
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string command, string package)
    {
        var required = Environment.GetEnvironmentVariable("REPORTGEN_TOOLS") == "required";
        if (!required && !IsInstalled(command)) Skip = $"The command '{command}' is missing; it comes with the Debian package {package}.";
    }

    private static bool IsInstalled(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, command)));
}
