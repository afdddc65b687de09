namespace ReportGen.Model.Templates;

/// <summary>Measures of footnotes, in points.</summary>
/// <param name="Gap">Between the text and the rule.</param>
/// <param name="RuleGap">Between the rule and the notes.</param>
/// <param name="RuleLength">Of the rule.</param>
/// <param name="RuleWidth">Of the rule.</param>
/// <param name="LabelGap">Between the mark of a note and its text.</param>
public sealed record FootnoteMeasures(double Gap, double RuleGap, double RuleLength, double RuleWidth, double LabelGap);
