using System.CommandLine;

namespace ReportGen.Cli.Explain;

/// <summary>The verb <c>explain</c>.</summary>
internal static class ExplainCommand
{
    private const string Description = """
        Explain where a number comes from: formula, method, and inputs down to the cells of the data.

        Examples:
          reportgen explain leakage.pooled.estimate                       by its address
          reportgen explain "16%" --in manuscript/results.md:12           as it is printed on a line of the prose
          reportgen explain "16.3%" --in "Table 2"                        as it is printed in a table or figure
          reportgen explain studies.masala_2011.leaks                     a cell, with all that comes of it
          reportgen explain leakage.pooled.estimate --depth 1             only what it is made of directly
        """;

    public static Command Create(Terminal terminal)
    {
        var asked = new Argument<string>("WHAT") { Description = "The address of a quantity, or a value as it is printed." };
        var place = new Option<string?>("--in") { Description = "Where it is printed: FILE, FILE:LINE, or a table or figure.", HelpName = "PLACE" };
        var review = new Option<string[]>("--review") { Description = "The review; all of them when none is named.", HelpName = "REVIEW" };
        var depth = new Option<int?>("--depth") { Description = "Steps down towards the cells; all where left out.", HelpName = "N" };
        var data = Folder("--data", "data", "Folder of the reviews.");
        var templates = Folder("--templates", "templates", "Folder of wording, layouts, styles and fonts.");
        depth.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<int?>() is < 0) r.AddError("--depth is a number of steps, 0 or more.");
        });
        var command = new Command("explain", Description) { asked, place, review, depth, data, templates };
        command.SetAction(parsed => ExplainRunner.Run(
            new ExplainRequest(
                parsed.GetRequiredValue(asked), parsed.GetValue(place), [.. parsed.GetValue(review) ?? []], parsed.GetValue(depth), parsed.GetRequiredValue(data),
                parsed.GetRequiredValue(templates)),
            terminal));
        return command;
    }

    private static Option<string> Folder(string name, string folder, string description) =>
        new(name) { Description = description, HelpName = "DIR", DefaultValueFactory = _ => folder };
}
