namespace ReportGen.Model.Studies;

/// <summary>How an effect is shown to readers.</summary>
/// <param name="IsPercent">Proportions and their differences print as percentages.</param>
/// <param name="Decimals">Of estimates and intervals.</param>
/// <param name="Null">The value of no effect on the reader's scale; null for the measure's own.</param>
/// <param name="FavoursLeft">What an effect below the null favours; empty where not declared.</param>
/// <param name="FavoursRight">What an effect above the null favours.</param>
/// <param name="ImportantDifference">The smallest difference from the null that matters to patients, on the reader's scale; null where not declared.</param>
public sealed record EffectPrint(bool IsPercent, int Decimals, double? Null, string FavoursLeft, string FavoursRight, double? ImportantDifference)
{
    /// <summary>What stands at a side of the axis, in the spelling of the review's language; empty for nothing.</summary>
    public static string Favours(string? what, string language) => string.IsNullOrEmpty(what) ? "" : (language == "en-US" ? "Favors " : "Favours ") + what;
}
