namespace ReportGen.Writers.Layout.Text;

/// <summary>A place where a line may end. The measures are sums from the start of the paragraph, in points.</summary>
/// <param name="End">Where the material of a line that ends here ends, with its hyphen, if any.</param>
/// <param name="EndSpace">Sum of the word spaces up to there.</param>
/// <param name="Start">Where the material of the next line starts, behind the blanks that vanish at the break.</param>
/// <param name="StartSpace">Sum of the word spaces up to there.</param>
/// <param name="Penalty">What a break here costs; hyphens cost.</param>
/// <param name="Hyphenated">Whether a hyphen is drawn or stands here.</param>
/// <param name="Forced">The line must end here.</param>
internal readonly record struct BreakCandidate(
    double End, double EndSpace, double Start, double StartSpace, double Penalty, bool Hyphenated, bool Forced);
