namespace ReportGen.Model.Templates;

/// <summary>All that comes from outside, passed in once: the date of the build, the templates with their fonts, and the name of the program.</summary>
/// <param name="CommandLineDate">--date, or null.</param>
/// <param name="EpochDate">SOURCE_DATE_EPOCH as a date in UTC, or null.</param>
public sealed record BuildContext(DateOnly? CommandLineDate, DateOnly? EpochDate, TemplateSet Templates, string Generator)
{
    /// <summary>--date, else the review's own date, else SOURCE_DATE_EPOCH; null is an error for the caller to report.</summary>
    public DateOnly? DateFor(Studies.ReviewSettings settings) => CommandLineDate ?? settings.Date ?? EpochDate;
}
