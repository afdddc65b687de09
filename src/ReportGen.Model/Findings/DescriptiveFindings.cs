namespace ReportGen.Model.Findings;

public sealed record DescriptiveFindings(string Id, string Label, SummaryStatistics Statistics);
