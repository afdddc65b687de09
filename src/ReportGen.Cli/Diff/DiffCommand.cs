using System.CommandLine;

namespace ReportGen.Cli.Diff;

/// <summary>The verb <c>diff</c>.</summary>
internal static class DiffCommand
{
    private const string Description = """
        Tell what changed between two states of a review: studies, cells, estimates, conclusions.

        OLD and NEW are each a folder with a review.yml, a results.json (or the folder it was built into), or a git revision with
        a folder, REVISION:FOLDER. Beside a folder the revision alone means the same folder.

        Examples:
          reportgen diff HEAD~1 data/bcg-vaccine                     what the last commit changed
          reportgen diff v1.0:data/bcg-vaccine v2.0:data/bcg-vaccine between two revisions
          reportgen diff old/results.json output/bcg-vaccine         between two results
          reportgen diff HEAD data/bcg-vaccine --exit-code           10 when numbers changed, 11 when a conclusion changed
        """;

    public static Command Create(Terminal terminal)
    {
        var old = new Argument<string>("OLD") { Description = "The earlier state." };
        var present = new Argument<string>("NEW") { Description = "The later state." };
        var templates = new Option<string>("--templates") { Description = "Folder of wording, layouts, styles and fonts.", HelpName = "DIR", DefaultValueFactory = _ => "templates" };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var exitCode = new Option<bool>("--exit-code") { Description = "Exit with 10 when numbers changed, with 11 when a conclusion changed." };
        var output = new Option<string?>("--output") { Description = "Folder that receives a page of what changed.", HelpName = "DIR" };
        var command = new Command("diff", Description) { old, present, templates, json, exitCode, output };
        command.SetAction(parsed => new DiffRunner(
            new DiffRequest(
                parsed.GetRequiredValue(old), parsed.GetRequiredValue(present), parsed.GetRequiredValue(templates), parsed.GetValue(json), parsed.GetValue(exitCode), parsed.GetValue(output)),
            terminal).Run());
        return command;
    }
}
