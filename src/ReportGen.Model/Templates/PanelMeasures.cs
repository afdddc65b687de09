namespace ReportGen.Model.Templates;

/// <summary>Measures of what stands on a ground or is set in from the sides, in points.</summary>
/// <param name="AbstractPadding">Around the abstract, within its ground.</param>
/// <param name="CodePadding">Beside lines of code; half of it above and below.</param>
/// <param name="FramePadding">Within the frame that stands for a figure that is not included.</param>
/// <param name="QuoteIndent">On both sides of a quotation.</param>
/// <param name="RuleWidth">Of the rules of grounds and frames.</param>
public sealed record PanelMeasures(double AbstractPadding, double CodePadding, double FramePadding, double QuoteIndent, double RuleWidth);
