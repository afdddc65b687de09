namespace ReportGen.Typography.LineBreaking;

/// <summary>A place between two characters where a line may or must end.</summary>
/// <param name="Position">Index of the first character of the next line. Blanks before it hang at the end of the line before.</param>
/// <param name="Kind">What happens if the line ends there.</param>
public readonly record struct LineBreakOpportunity(int Position, LineBreakKind Kind);
