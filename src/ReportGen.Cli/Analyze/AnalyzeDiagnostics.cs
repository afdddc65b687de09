using ReportGen.Analysis.Measures;
using ReportGen.Input.Csv;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Cli.Analyze;

/// <summary>Messages of <c>analyze</c>: codes RG91x. What is wrong with the file as CSV, and with single cells, is said by the room that reads it.</summary>
internal static class AnalyzeDiagnostics
{
    /// <summary>RG911: columns that the measure needs are not there.</summary>
    public static Diagnostic MissingColumns(StudyTable table, Measure measure, IReadOnlyCollection<string> missing) => Diagnostic.Error(
        "RG911", table.Header, $"{measure.Name} needs columns that the file does not have: {Joined(missing)}.", Joined(table.Columns),
        $"the columns {string.Join(", or ", measure.Columns.Select(a => string.Join(", ", a)))}",
        "Name the columns that hold them: " + string.Join(' ', missing.Select(m => $"--{m} {Likely(table, m)}")));

    /// <summary>RG912: a column named on the command line is not there.</summary>
    public static Diagnostic UnknownColumn(StudyTable table, string option, string name) => Diagnostic.Error(
        "RG912", table.Header, $"{option} names a column that the file does not have.", name, "one of " + Joined(table.Columns),
        NearestName.Hint(name, table.Columns, "Names are written as in the first line of the file, in the same case."));

    /// <summary>RG913: figures of a study that cannot be.</summary>
    public static Diagnostic ImpossibleFigures(SourceSpan at, string study, Measure measure, string found) => Diagnostic.Error(
        "RG913", at, $"The figures of {study} cannot be.", found, ExpectedOf(measure),
        "Check them against their source; what is not reported is NR.");

    /// <summary>RG914: nothing is left to analyse.</summary>
    public static Diagnostic NoStudies(StudyTable table, Measure measure, string why) => Diagnostic.Error(
        "RG914", table.Header, "No study is left to analyse.", why, $"at least one row with all that {measure.Name} needs", "Add studies, or ask for another measure.");

    /// <summary>RG915: the method gives no pooled effect.</summary>
    public static Diagnostic NotPooled(SourceSpan at, string method, string why, string hint) => Diagnostic.Error(
        "RG915", at, $"{method} gives no pooled effect: {why}.", "", "data that define one", hint);

    /// <summary>RG916 (a warning): something asked for beside the pooled effect has no result.</summary>
    public static Diagnostic NoResult(SourceSpan at, string what, string why, string hint) => Diagnostic.Warning(
        "RG916", at, $"{what} could not be computed: {why}.", "", "data that define a result", hint);

    // Names of two letters are near to any other.
    private static string Likely(StudyTable table, string column) =>
        table.Columns.FirstOrDefault(c => string.Equals(c.Replace("_", "", StringComparison.Ordinal), column, StringComparison.OrdinalIgnoreCase))
        ?? (column.Length > 2 ? NearestName.Of(column, table.Columns).FirstOrDefault() : null) ?? "COLUMN";

    private static string ExpectedOf(Measure measure) => measure.Family switch
    {
        MeasureFamily.Proportion => "events from zero to the number of trials, and at least one trial",
        MeasureFamily.TwoGroupBinary => "counts of zero or more, and at least one participant in each group",
        MeasureFamily.Rate or MeasureFamily.TwoGroupRate => "events of zero or more, and times at risk above zero",
        MeasureFamily.Correlation => "a correlation from -1 to 1, and at least one pair",
        MeasureFamily.Reported => "a variance or standard error above zero, or an estimate between its limits",
        _ => "standard deviations above zero, sizes of at least one, correlations from -1 to 1",
    };

    private static string Joined(IEnumerable<string> columns) => string.Join(", ", columns);
}
