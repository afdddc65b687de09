namespace ReportGen.SnapshotTests;

/// <inheritdoc cref="ToolFactAttribute"/>
public sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(string command, string package) => Skip = Tools.Missing(command, package);
}
