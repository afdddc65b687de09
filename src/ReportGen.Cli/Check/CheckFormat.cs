namespace ReportGen.Cli.Check;

/// <summary>For whom findings are written.</summary>
internal enum CheckFormat
{
    /// <summary>For people at a terminal.</summary>
    Text,

    /// <summary>SARIF 2.1.0, for services that show code findings.</summary>
    Sarif,

    /// <summary>Workflow commands that put findings beside the lines of a change.</summary>
    Annotations,
}
