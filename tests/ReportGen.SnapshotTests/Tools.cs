using System.Diagnostics;

namespace ReportGen.SnapshotTests;

/// <summary>Commands of the machine that read what this program writes.</summary>
internal static class Tools
{
    /// <summary>Whether a missing command is a failure.</summary>
    public static bool Required => Environment.GetEnvironmentVariable("REPORTGEN_TOOLS") == "required";

    /// <summary>The folder of the reader that is built on pdf.js.</summary>
    public static string PdfJs => RepositoryFolder.Path("tests", "ReportGen.SnapshotTests", "PdfReader");

    /// <summary>Why a test cannot run, or null.</summary>
    public static string? Missing(string command, string package) =>
        Required || IsInstalled(command) ? null : $"The command '{command}' is missing; it comes with the Debian package {package}.";

    /// <summary>What a command prints; it must succeed.</summary>
    public static string Run(string command, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, output);
        return output;
    }

    private static bool IsInstalled(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, command)));
}
