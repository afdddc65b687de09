using ReportGen.Model.Diagnostics;

namespace ReportGen.Cli;

/// <summary>Messages of the program itself: codes RG9xx.</summary>
internal static class CliDiagnostics
{
    /// <summary>RG901: a review named on the command line that the data folder does not have.</summary>
    public static Diagnostic UnknownReview(string dataFolder, string name, IEnumerable<string> known) => Diagnostic.Error(
        "RG901", SourceSpan.OfFile(dataFolder), "The data folder has no review of this name.", name, "a folder with a review.yml",
        NearestName.Hint(name, known, $"The reviews are: {string.Join(", ", known)}."));

    /// <summary>RG902: a data folder that is not there or holds no review.</summary>
    public static Diagnostic NoReviews(string dataFolder) => Diagnostic.Error(
        "RG902", SourceSpan.OfFile(dataFolder), "No review was found.", "", "a folder whose folders each hold a review.yml",
        "Run the program where the data folder is, or name it with --data.");

    /// <summary>RG903: no date.</summary>
    public static Diagnostic NoDate(string file) => Diagnostic.Error(
        "RG903", SourceSpan.OfFile(file), "The manuscript has no date.", "", "a date from --date, from 'date:' in review.yml, or from SOURCE_DATE_EPOCH",
        "Add a line such as 'date: 2026-11-22' to review.yml.");

    /// <summary>RG905: a page layout that the templates do not have.</summary>
    public static Diagnostic UnknownLayout(Sourced<string> name, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "RG905", name.Span, "The templates have no page layout of this name.", name.Value, $"one of: {string.Join(", ", known)}",
        NearestName.Hint(name.Value, known, "A layout is a file under templates/styles/pages."));

    /// <summary>RG906: a supplement that the templates have no layout for.</summary>
    public static Diagnostic NoSupplementLayout() => Diagnostic.Error(
        "RG906", SourceSpan.OfFile("templates/styles/supplement.yml"), "The templates have no layout for the supplement.", "", "a file styles/supplement.yml",
        "Copy it from the templates that ReportGen comes with, or build without --trace and without 'trace:' in review.yml.");

    /// <summary>RG904: the output folder cannot be written.</summary>
    public static Diagnostic CannotWrite(string folder, string reason) => Diagnostic.Error(
        "RG904", SourceSpan.OfFile(folder), "The output folder cannot be written.", reason, "a folder that this user may write to",
        "Name another one with --output, or free the files that another program holds open.");
}
