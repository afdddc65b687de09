using System.Globalization;

namespace ReportGen.Model.Manuscripts;

/// <summary>Dates in words, in the order of the manuscript's language.</summary>
public static class DatePrinter
{
    /// <param name="date">The date.</param>
    /// <param name="language">BCP 47 tag: "November 22, 2026" for en-US, "22 November 2026" otherwise.</param>
    public static string Print(DateOnly date, string language) =>
        date.ToString(language.Equals("en-US", StringComparison.OrdinalIgnoreCase) ? "MMMM d, yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);
}
