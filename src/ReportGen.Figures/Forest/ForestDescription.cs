using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest;

/// <summary>Says a forest plot in words.</summary>
internal static class ForestDescription
{
    public static string Of(ForestContent content) => string.Join(' ', Sentences(content));

    private static IEnumerable<string> Sentences(ForestContent content)
    {
        var findings = content.Findings;
        yield return $"Forest plot of {findings.Label}.";
        yield return $"{findings.Events.Printed} {Noun(findings.Event, findings.Events)} of {findings.Total.Printed} " +
            $"{Noun(findings.Unit, findings.Total)} (number of studies: {findings.StudyCount.Printed}).";
        foreach (var sentence in Extremes(content)) yield return sentence;
        foreach (var summary in content.Summaries) yield return Summary(summary);
        if (content.NotReported.Length > 0) yield return $"Not reported by: {findings.NotReported.Printed}.";
    }

    private static IEnumerable<string> Extremes(ForestContent content)
    {
        var estimated = content.Studies.Select(s => s.Study).Where(s => s.Estimate.Number is not null)
            .OrderBy(s => s.Estimate.Number).ThenBy(s => s.Id, StringComparer.Ordinal).ToList();
        if (estimated.Count == 0) yield break;
        var (lowest, highest) = (estimated[0], estimated[^1]);
        yield return lowest.Estimate.Number == highest.Estimate.Number
            ? $"The proportion is {lowest.Estimate.Printed} in every study that reports it."
            : $"The studies’ proportions run from {lowest.Estimate.Printed} ({lowest.Name}) to {highest.Estimate.Printed} ({highest.Name}).";
    }

    private static string Summary(ForestSummary summary)
    {
        var interval = summary.Interval.Value is QuantityValue.Interval ? $" ({summary.Level} confidence interval {summary.Interval.Printed})" : "";
        var start = $"{summary.Label.Text}: {summary.Estimate.Printed}{interval}";
        return summary.Pooled is { } pooled
            ? $"{start}; prediction interval {pooled.Prediction.Printed}; heterogeneity I² = {pooled.Heterogeneity.I2.Printed}, " +
                $"τ² = {pooled.Heterogeneity.Tau2.Printed}."
            : $"{start}.";
    }

    private static string Noun(Model.Studies.Noun noun, Quantity count) => count.Number is { } number ? noun.For(number) : noun.Many;
}
