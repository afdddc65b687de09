using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Input.Csv;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Cli.Analyze;

/// <summary>Moderators as written on the command line: <c>lat</c>, <c>factor(year)</c>, <c>lat:alloc</c>.</summary>
internal sealed partial class ModeratorReader(StudyTable table, DiagnosticBag diagnostics)
{
    /// <summary>The moderators; columns that the file does not have are reported and left out.</summary>
    public ImmutableArray<Moderator> Read(ImmutableArray<string> terms) => [.. terms.Select(Term).OfType<Moderator>()];

    private Moderator? Term(string term)
    {
        // A column may have a colon in its name.
        if (table.Has(term)) return Single(term);
        var parts = term.Split(':').Select(Single).ToArray();
        return Array.Exists(parts, p => p is null) ? null : parts.Select(p => p!).Aggregate(Moderator.Interaction);
    }

    private Moderator? Single(string text)
    {
        var factor = Factor().Match(text);
        var column = factor.Success && !table.Has(text) ? factor.Groups["column"].Value.Trim() : text;
        if (!table.Has(column))
        {
            diagnostics.Add(AnalyzeDiagnostics.UnknownColumn(table, "--moderators", column));
            return null;
        }

        return table.IsNumeric(column) && column == text
            ? Moderator.Continuous(column, [.. table.Numbers(column, diagnostics)])
            : Moderator.Factor(column, table.Texts(column));
    }

    [GeneratedRegex(@"\Afactor\((?<column>.+)\)\z")]
    private static partial Regex Factor();
}
