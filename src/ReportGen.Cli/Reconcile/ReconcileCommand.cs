using System.CommandLine;

namespace ReportGen.Cli.Reconcile;

/// <summary>The verb <c>reconcile</c>.</summary>
internal static class ReconcileCommand
{
    private const string Description = """
        Recompute what an earlier publication printed (published.csv), and tell the smallest change of method that prints it.

        Examples:
          reportgen reconcile                              every review under data/ that has a published.csv
          reportgen reconcile bcg-vaccine                  one review
          reportgen reconcile bcg-vaccine --json           for machines
        """;

    public static Command Create(Terminal terminal)
    {
        var reviews = new Argument<string[]>("REVIEW") { Description = "Folders under the data folder; all of them when none is named.", Arity = ArgumentArity.ZeroOrMore };
        var data = Folder("--data", "data", "Folder of the reviews.");
        var templates = Folder("--templates", "templates", "Folder of wording, layouts, styles and fonts.");
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("reconcile", Description) { reviews, data, templates, json };
        command.SetAction(parsed => new ReconcileRunner(
            [.. parsed.GetValue(reviews) ?? []], parsed.GetRequiredValue(data), parsed.GetRequiredValue(templates), parsed.GetValue(json), terminal).Run());
        return command;
    }

    private static Option<string> Folder(string name, string folder, string description) =>
        new(name) { Description = description, HelpName = "DIR", DefaultValueFactory = _ => folder };
}
