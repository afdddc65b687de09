using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ReportGen.Cli.Lock;

namespace ReportGen.Cli;

/// <summary>The verb <c>build</c>.</summary>
internal static class BuildCommand
{
    private const string Description = """
        Build reviews into PDF, HTML site and results.json.

        Examples:
          reportgen build                                  every review under data/
          reportgen build cervical-vertebroplasty          one review
          reportgen build --formats html                   without the PDF
          reportgen build --layout journal                 one of the page layouts
          reportgen build --data studies --output site     other folders
          reportgen build --date 2026-11-22                with this date on the manuscript
          reportgen build --trace                          a supplement that each number of the PDF leads into
          reportgen build --frozen                         fail where figures are not those that were accepted
          reportgen build --update-lock                    accept the figures
        """;

    public static Command Create(Terminal terminal)
    {
        var reviews = new Argument<string[]>("REVIEW") { Description = "Folders under the data folder; all of them when none is named.", Arity = ArgumentArity.ZeroOrMore };
        var data = Folder("--data", "data", "Folder of the reviews.");
        var templates = Folder("--templates", "templates", "Folder of wording, layouts, styles and fonts.");
        var output = Folder("--output", "output", "Folder that receives the manuscripts.");
        var formats = new Option<Formats>("--formats")
        {
            Description = "What to make beside results.json, separated by commas: html, pdf.",
            HelpName = "LIST",
            CustomParser = ParseFormats,
            DefaultValueFactory = _ => Formats.All,
        };
        var date = new Option<DateOnly?>("--date")
        {
            Description = "Date of the manuscripts; otherwise that of review.yml, otherwise SOURCE_DATE_EPOCH.",
            HelpName = "YYYY-MM-DD",
            CustomParser = ParseDate,
        };
        var layouts = new Option<string[]>("--layout")
        {
            Description = "Page layouts of the PDF, separated by commas; otherwise those of review.yml, otherwise all.",
            HelpName = "LIST",
            CustomParser = r => [.. r.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)],
        };
        var report = new Option<bool>("--layout-report") { Description = "List the lines of each PDF whose word spaces are wide." };
        var trace = new Option<bool>("--trace") { Description = "Add supplement.pdf, which says where each number comes from; the numbers of the PDFs lead into it." };
        var frozen = new Option<bool>("--frozen") { Description = "Fail where the data no longer give the figures of results.lock.json." };
        var update = new Option<bool>("--update-lock") { Description = "Accept the figures: write results.lock.json into the folder of each review." };
        var command = new Command("build", Description) { reviews, data, templates, output, formats, date, layouts, report, trace, frozen, update };
        command.Validators.Add(r =>
        {
            if (r.GetValue(frozen) && r.GetValue(update)) r.AddError("--frozen and --update-lock exclude each other.");
            if (r.GetValue(trace) && r.GetResult(formats) is { Implicit: false } && !r.GetValue(formats).HasFlag(Formats.Pdf)) r.AddError("--trace needs the format pdf.");
        });
        command.SetAction(parsed => BuildRunner.Run(
            new BuildRequest(
                [.. parsed.GetValue(reviews) ?? []], parsed.GetRequiredValue(data), parsed.GetRequiredValue(templates), parsed.GetRequiredValue(output),
                parsed.GetValue(formats), parsed.GetValue(date), [.. parsed.GetValue(layouts) ?? []], parsed.GetValue(report))
            {
                Trace = parsed.GetValue(trace),
                Lock = parsed.GetValue(frozen) ? LockMode.Frozen : parsed.GetValue(update) ? LockMode.Update : LockMode.None,
            },
            terminal));
        return command;
    }

    private static Option<string> Folder(string name, string folder, string description) =>
        new(name) { Description = description, HelpName = "DIR", DefaultValueFactory = _ => folder };

    private static Formats ParseFormats(ArgumentResult result)
    {
        var formats = Formats.None;
        foreach (var name in result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            if (Enum.TryParse<Formats>(name, ignoreCase: true, out var format) && format is Formats.Html or Formats.Pdf) formats |= format;
            else result.AddError($"'{name}' is no format. Formats are html and pdf, separated by commas.");
        }

        return formats;
    }

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        result.AddError($"'{text}' is no date. Write it as YYYY-MM-DD, such as 2026-11-22.");
        return null;
    }
}
