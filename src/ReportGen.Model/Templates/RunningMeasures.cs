namespace ReportGen.Model.Templates;

/// <summary>Measures of head and foot of the pages, in points.</summary>
/// <param name="HeadAbove">From the head's baseline to the text.</param>
/// <param name="HeadRuleGap">From the head's baseline to its rule.</param>
/// <param name="FootBelow">From the text to the foot's baseline.</param>
/// <param name="FootRuleGap">Between the foot and its rule.</param>
/// <param name="RuleWidth">Of both rules.</param>
/// <param name="NumberGap">At least, between the foot's text and the number of the page.</param>
/// <param name="LineNumberGap">Between the numbers of lines and the text.</param>
public sealed record RunningMeasures(
    double HeadAbove, double HeadRuleGap, double FootBelow, double FootRuleGap, double RuleWidth, double NumberGap, double LineNumberGap);
