using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint;

/// <summary>Messages on numbers that disagree with one another: RG820 to RG839.</summary>
internal static class ConsistencyDiagnostics
{
    private const string Bind = "Bind the numbers to the data, or mend the one that is wrong.";

    /// <summary>RG820: a percentage that its counts do not give.</summary>
    public static Diagnostic Percentage(SourceSpan span, string found, string part, string whole, string expected) => Diagnostic.Error(
        "RG820", span, "Percentage, numerator and denominator disagree.", found, $"{expected}%, which is {part} of {whole}", Bind);

    /// <summary>RG821: a p-value that its interval contradicts.</summary>
    public static Diagnostic PAgainstInterval(SourceSpan span, string found, string interval, string side, string expected) => Diagnostic.Error(
        "RG821", span, $"The p-value and the interval disagree: {interval} {side} no effect.", found, expected,
        "Mend the p-value or the interval; if they come from different tests or levels, say so and accept this.");

    /// <summary>RG822: a mean that values of this granularity cannot have.</summary>
    public static Diagnostic ImpossibleMean(SourceSpan span, string found, string size, string nearest) => Diagnostic.Error(
        "RG822", span, $"No {size} values of the declared granularity have this mean (GRIM).", found, nearest,
        "Look the mean and the number of values up in the source; check 'granularity' of the column.");

    /// <summary>RG823: a standard deviation that values of this granularity cannot have.</summary>
    public static Diagnostic ImpossibleDeviation(SourceSpan span, string found, string size, string nearest) => Diagnostic.Error(
        "RG823", span, $"No {size} values of the declared granularity and mean have this standard deviation (GRIMMER).", found, nearest,
        "Look mean, standard deviation and the number of values up in the source; check 'granularity' of the column.");

    /// <summary>RG824: a test whose p-value does not follow from its statistic.</summary>
    public static Diagnostic Test(SourceSpan span, string found, string expected) => Diagnostic.Error(
        "RG824", span, "Test statistic, degrees of freedom and p-value disagree.", found, expected,
        "Mend the one that is wrong; if the test is one-sided, say so in the sentence.");

    /// <summary>RG825: a number of the flow of studies that its table does not have.</summary>
    public static Diagnostic Flow(SourceSpan span, string found, string label, string count, string expression) => Diagnostic.Error(
        "RG825", span, "The text and the flow of studies disagree.", found, $"{count}: {label}", $"Write {expression}, or mend the table of the flow.");

    /// <summary>RG826: parts that do not add up to their total.</summary>
    public static Diagnostic Sum(SourceSpan span, string found, string total, string sum) => Diagnostic.Warning(
        "RG826", span, "The parts that are listed do not add up to their total.", found, $"parts that add up to {total}; these give {sum}",
        "Mend a part or the total; if the list is not complete or parts overlap, say so and accept this.");

    /// <summary>RG827: a unit other than that of the value before it.</summary>
    public static Diagnostic Unit(SourceSpan span, string found, string unit, string address) => Diagnostic.Error(
        "RG827", span, "The unit behind this value is not the one that the data declare.", found, $"{unit}, the unit of {address}", "Mend the unit in the text, or in review.yml.");

    /// <summary>RG828: a value of the abstract that the text does not have.</summary>
    public static Diagnostic OnlyInAbstract(SourceSpan span, string found, string label, string address) => Diagnostic.Warning(
        "RG828", span, "The abstract has a number that the text below it does not.", found, $"{label} ({address}) in the text as well",
        "Report it in the results, or leave it out of the abstract.");

    /// <summary>RG829: a value that abstract and text print differently.</summary>
    public static Diagnostic OtherInAbstract(SourceSpan span, string found, string printed, string address) => Diagnostic.Warning(
        "RG829", span, "Abstract and text print the same number differently.", found, $"{printed}, as the text prints {address}", "Print it with the same number of decimals in both.");
}
