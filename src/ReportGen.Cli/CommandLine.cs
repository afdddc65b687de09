using System.CommandLine;
using ReportGen.Cli.Analyze;
using ReportGen.Cli.Check;
using ReportGen.Cli.Explain;
using ReportGen.Cli.Reconcile;

namespace ReportGen.Cli;

/// <summary>The program's verbs.</summary>
public static class CommandLine
{
    /// <summary>Runs a command line and returns the exit code: 0 done, 1 input has errors, 2 wrong usage, 3 a fault of the program.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(terminal);
        var root = new RootCommand("ReportGen turns a folder of study data into a systematic-review manuscript: PDF, HTML, results.json.")
        {
            BuildCommand.Create(terminal),
            AnalyzeCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            ReconcileCommand.Create(terminal),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0) return Refuse(parsed.Errors.Select(e => e.Message), parsed.CommandResult.Command, terminal);

        return Guarded(() => parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.Out, Error = terminal.Error }), terminal);
    }

    /// <summary>Says what is wrong with a command line, and where it is described; returns the exit code.</summary>
    internal static int Refuse(IEnumerable<string> errors, Command command, Terminal terminal)
    {
        foreach (var error in errors) terminal.Error.WriteLine($"{terminal.Red("error")}: {error}");
        terminal.Error.WriteLine($"Run 'reportgen --help' or 'reportgen {(command is RootCommand ? "build" : command.Name)} --help' for what can be written.");
        return ExitCode.WrongUsage;
    }

    // The only place that meets an exception: one that reaches it is a fault of the program, and an author should see no stack trace.
    private static int Guarded(Func<int> run, Terminal terminal)
    {
        try
        {
            return run();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            terminal.Error.WriteLine($"{terminal.Red("fault")}: ReportGen itself failed ({fault.GetType().Name}: {fault.Message}).");
            terminal.Error.WriteLine("This is not an error of your data. What was built before is untouched. Please report it with the command and the data.");
            var trace = Environment.GetEnvironmentVariable("REPORTGEN_TRACE");
            terminal.Error.WriteLine(trace == "1" ? fault.ToString() : "With REPORTGEN_TRACE=1 in the environment the place of the fault is printed.");
            return ExitCode.Fault;
        }
    }
}
