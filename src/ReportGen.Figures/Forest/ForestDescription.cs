using ReportGen.Figures.Text;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Forest;

/// <summary>Says a forest plot in words.</summary>
internal static class ForestDescription
{
    public static string Of(ForestContent content, ForestRowsShown rows) => string.Join(' ', Sentences(content, rows));

    private static IEnumerable<string> Sentences(ForestContent content, ForestRowsShown rows)
    {
        yield return $"Forest plot of {content.Label}{Kind(rows)}.";
        if (content.Groups is [{ Events: { } events, Total: { } total }] && content.Event is { } happening && content.Unit is { } unit)
        {
            yield return $"{events.Printed} {Noun(happening, events)} of {total.Printed} {Noun(unit, total)} (number of studies: {content.StudyCount.Printed}).";
        }
        else if (rows == ForestRowsShown.Studies)
        {
            yield return $"{Capital.First(content.Scale.Label)}; number of studies: {content.StudyCount.Printed}.";
        }

        foreach (var sentence in Extremes(content, rows)) yield return sentence;
        foreach (var section in content.Sections.Where(s => s.Summary is not null)) yield return $"{section.Heading}: {Estimate(section.Summary!)}; I² = {section.Summary!.Pooled!.Heterogeneity.I2.Printed}.";
        if (content.Between is { PValue.Number: not null } test)
            yield return $"Test for subgroup differences: p {test.PValue.PrintedAs(test.PValue.Format with { Style = NumberStyle.PRelation })}.";
        foreach (var summary in content.Summaries) yield return Summary(summary);
        if (content.NotReportedNames.Length > 0) yield return $"Not reported by: {content.NotReported.Printed}.";
    }

    private static string Kind(ForestRowsShown rows) => rows switch
    {
        ForestRowsShown.LeaveOneOut => ", leaving out one study at a time",
        ForestRowsShown.Cumulative => ", adding one study at a time",
        _ => "",
    };

    private static IEnumerable<string> Extremes(ForestContent content, ForestRowsShown rows)
    {
        var estimated = content.Studies.Where(s => s.Estimate.Number is not null)
            .OrderBy(s => s.Estimate.Number).ThenBy(s => s.Id, StringComparer.Ordinal).ToList();
        if (estimated.Count == 0) yield break;
        var (lowest, highest) = (estimated[0], estimated[^1]);
        var what = content.EffectName == "Estimate" ? "proportion" : content.Scale.Label;
        if (rows != ForestRowsShown.Studies) yield return $"The pooled {what} runs from {lowest.Estimate.Printed} ({lowest.Name}) to {highest.Estimate.Printed} ({highest.Name}).";
        else if (lowest.Estimate.Number == highest.Estimate.Number) yield return $"The {what} is {lowest.Estimate.Printed} in every study that reports it.";
        else yield return $"The studies’ {Plural(what)} run from {lowest.Estimate.Printed} ({lowest.Name}) to {highest.Estimate.Printed} ({highest.Name}).";
    }

    private static string Plural(string what) => what == "proportion" ? "proportions" : "values";

    private static string Estimate(ForestSummary summary)
    {
        var interval = summary.Interval.Value is QuantityValue.Interval ? $" ({summary.Level} confidence interval {summary.Interval.Printed})" : "";
        return summary.Estimate.Printed + interval;
    }

    private static string Summary(ForestSummary summary)
    {
        var start = $"{summary.Name}: {Estimate(summary)}";
        return summary.Pooled is { } pooled
            ? $"{start}; prediction interval {pooled.Prediction.Printed}; heterogeneity I² = {pooled.Heterogeneity.I2.Printed}, τ² = {pooled.Heterogeneity.Tau2.Printed}."
            : $"{start}.";
    }

    private static string Noun(Noun noun, Quantity count) => count.Number is { } number ? noun.For(number) : noun.Many;
}
