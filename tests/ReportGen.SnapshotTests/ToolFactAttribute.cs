namespace ReportGen.SnapshotTests;

/// <summary>A test that needs a command of the machine: skipped where it is missing, unless REPORTGEN_TOOLS=required.</summary>
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string command, string package) => Skip = Tools.Missing(command, package);
}
