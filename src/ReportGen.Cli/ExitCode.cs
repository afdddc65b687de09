namespace ReportGen.Cli;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The input has errors; what was built before is untouched.</summary>
    public const int InputErrors = 1;

    /// <summary>The command line is not one that the program knows.</summary>
    public const int WrongUsage = 2;

    /// <summary>A fault of the program.</summary>
    public const int Fault = 3;
}
