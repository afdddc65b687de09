using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint;

/// <summary>Messages on typed numbers: RG810 to RG819.</summary>
internal static class NumberDiagnostics
{
    private const string HowToAccept = "or declare the words it stands in under 'constants:' of review.yml";

    /// <summary>RG810: a typed number that is a number of the data.</summary>
    public static Diagnostic EqualsQuantity(SourceSpan span, string found, string label, string address, string expression, string others) => Diagnostic.Error(
        "RG810", span, "This number is typed by hand, and the data give it: it would stay when they change.", found, $"{expression}, which prints {label} ({address})",
        $"Write {expression} in its place{(others.Length > 0 ? $"; if another quantity is meant: {others}" : "")}.");

    /// <summary>RG811: a typed number that differs from the quantity its sentence is about.</summary>
    public static Diagnostic Contradicts(SourceSpan span, string found, string printed, string label, string address, string expression) => Diagnostic.Error(
        "RG811", span, "This number contradicts the data.", found, $"{printed}: {label} ({address})",
        $"Write {expression}; if the number is about something else, say so in the sentence, {HowToAccept}.");

    /// <summary>RG812: a typed number that no rule explains.</summary>
    public static Diagnostic Loose(SourceSpan span, string found, string nearest) => Diagnostic.Warning(
        "RG812", span, "This number is typed by hand, and nothing in the data or the declarations stands behind it.", found, "a number bound to the data, or a declared constant",
        $"Bind it by a template expression, {HowToAccept}.{(nearest.Length > 0 ? $" Of this value is {nearest}." : "")}");

    /// <summary>RG813: single braces where double ones were meant.</summary>
    public static Diagnostic SingleBraces(SourceSpan span, string found, string expression) => Diagnostic.Error(
        "RG813", span, "Single braces print as they stand.", found, expression, $"Write {expression}.");

    /// <summary>RG814: a name with digits that the data do not have.</summary>
    public static Diagnostic UnknownName(SourceSpan span, string found) => Diagnostic.Warning(
        "RG814", span, "This name has digits in it, and no cell or label of the data has it.", found, "a name as the data write it, or a declared constant",
        "Mend the name, or declare it under 'constants:' of review.yml.");

    /// <summary>RG815: a year that no cited work has.</summary>
    public static Diagnostic UnknownYear(SourceSpan span, string found, string years) => Diagnostic.Warning(
        "RG815", span, "This looks like a year, but no work that its paragraph cites is of that year.", found, years.Length > 0 ? $"a year of the works cited: {years}" : "a year of a cited work",
        "Cite the work of that year, mend the year, or declare the words it stands in under 'constants:' of review.yml.");

    /// <summary>RG816: a typed number of a figure or table.</summary>
    public static Diagnostic TypedReference(SourceSpan span, string found, string expected, string hint) => Diagnostic.Error(
        "RG816", span, "The number of a figure or table is typed by hand: it would stay when another is placed before it.", found, expected, hint);

    /// <summary>RG818: a value of one row in a sentence that names others.</summary>
    public static Diagnostic OtherRow(SourceSpan span, string found, string row, string address) => Diagnostic.Error(
        "RG818", span, "The sentence names other rows of the data than the one that this value belongs to.", found, $"{row}, which {address} belongs to",
        "Mend the name or the address.");

    /// <summary>RG817: a declared constant that the prose does not have.</summary>
    public static Diagnostic UnusedConstant(SourceSpan span, string text) => Diagnostic.Warning(
        "RG817", span, "No sentence has this constant.", text, "words as the manuscript prints them", "Mend it, or take it out of 'constants:'.");
}
