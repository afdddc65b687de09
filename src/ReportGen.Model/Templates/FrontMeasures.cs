namespace ReportGen.Model.Templates;

/// <summary>Measures of the head of an article, in points.</summary>
/// <param name="AuthorGap">Above the names of the authors.</param>
/// <param name="InfoGap">Between the column of facts and the abstract.</param>
/// <param name="InfoTop">Above the first fact.</param>
/// <param name="GroupGap">Between facts.</param>
/// <param name="BlockGap">Above and below the abstract.</param>
/// <param name="RuleWidth">Of the rule over the facts.</param>
public sealed record FrontMeasures(double AuthorGap, double InfoGap, double InfoTop, double GroupGap, double BlockGap, double RuleWidth);
