using System.CommandLine;

namespace ReportGen.Cli.Check;

/// <summary>The verb <c>check</c>.</summary>
internal static class CheckCommand
{
    private const string Description = """
        Read the prose of reviews with their data in mind: typed numbers, contradictions, claims that the results do not carry.

        Examples:
          reportgen check                                  every review under data/
          reportgen check cervical-vertebroplasty          one review
          reportgen check --strict                         fail with warnings as well
          reportgen check --format annotations --strict    in a workflow, beside the lines of a change
          reportgen check --format sarif > check.sarif     for services that read SARIF
        """;

    public static Command Create(Terminal terminal)
    {
        var reviews = new Argument<string[]>("REVIEW") { Description = "Folders under the data folder; all of them when none is named.", Arity = ArgumentArity.ZeroOrMore };
        var data = new Option<string>("--data") { Description = "Folder of the reviews.", HelpName = "DIR", DefaultValueFactory = _ => "data" };
        var templates = new Option<string>("--templates") { Description = "Folder of wording, layouts, styles and fonts.", HelpName = "DIR", DefaultValueFactory = _ => "templates" };
        var format = new Option<CheckFormat>("--format")
        {
            Description = "text, sarif or annotations.",
            HelpName = "FORMAT",
            CustomParser = result =>
            {
                if (Enum.TryParse<CheckFormat>(result.Tokens[0].Value, ignoreCase: true, out var parsed) && !char.IsDigit(result.Tokens[0].Value[0])) return parsed;
                result.AddError($"'{result.Tokens[0].Value}' is no format of check. Formats are text, sarif and annotations.");
                return CheckFormat.Text;
            },
            DefaultValueFactory = _ => CheckFormat.Text,
        };
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 when any finding is not accepted; otherwise only with errors." };
        var accepted = new Option<bool>("--accepted") { Description = "List accepted findings with their reasons as well." };
        var command = new Command("check", Description) { reviews, data, templates, format, strict, accepted };
        command.SetAction(parsed => new CheckRunner(terminal).Run(new CheckRequest(
            [.. parsed.GetValue(reviews) ?? []], parsed.GetRequiredValue(data), parsed.GetRequiredValue(templates), parsed.GetValue(format),
            parsed.GetValue(strict), parsed.GetValue(accepted))));
        return command;
    }
}
