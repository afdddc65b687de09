using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Findings;

namespace ReportGen.Writers.Html.Explorer;

/// <summary>
/// What the explorer says of a fit: a sentence with places for the printed values, such as <c>{estimate}</c>, which the page fills in. A file has few sentences for
/// its thousands of fits.
/// </summary>
internal static class ExplorerWords
{
    /// <summary>The sentence of a fit.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="scale">Its measure.</param>
    /// <param name="level">Level of the intervals as printed.</param>
    /// <param name="omits">Whether a study is left out.</param>
    public static string Sentence(ExplorerFit fit, EffectScale scale, string level, bool omits)
    {
        var pooled = fit.Pooled;
        var start = $"{{method}}, {{k}} {(pooled.StudyCount.Number == 1 ? "study" : "studies")}{(omits ? ", without {study}" : "")}:";
        if (pooled.Estimate.Number is null) return $"{start} {scale.Label} {{estimate}}.";
        var p = scale.Null is not null && pooled.PValue.Number is not null ? "; p\u00a0{p}" : "";
        return $"{start} {scale.Label} {{estimate}} ({level}\u00a0CI {{interval}}{p}).{Includes(pooled, scale)}{Heterogeneity(fit)}";
    }

    /// <summary>What is said of the prediction interval, where there is one.</summary>
    public static string Prediction(string level) => $" In a new study like these the true value is expected within {{prediction}} ({level} prediction interval).";

    /// <summary>What is said of the test between subgroups.</summary>
    /// <param name="test">The test.</param>
    /// <param name="commonTau2">Whether they share one τ².</param>
    public static string Between(TestResult test, bool commonTau2)
    {
        var start = "Differences between the subgroups" + (commonTau2 ? ", with one τ² for all" : "");
        return test.PValue.Number is null
            ? $"{start}: {{statistic}}."
            : $"{start}: {test.Symbol}\u00a0=\u00a0{{statistic}} with {Degrees(test)}, p\u00a0{{p}}.";
    }

    /// <summary>A measure among those to choose from: with its scale where another has the same name.</summary>
    public static string Measure(EffectScale scale, ImmutableArray<ExplorerMeasure> all) =>
        Capitalized(all.Count(m => m.Scale.Label == scale.Label) > 1 ? $"{scale.Label} ({scale.ScaleLabel})" : scale.Label);

    /// <summary>Title of the column of estimates.</summary>
    public static string EstimateHeader(EffectScale scale, string level) => $"{Capitalized(scale.Label)} [{level}\u00a0CI]";

    /// <summary>The axis.</summary>
    public static string AxisTitle(EffectScale scale) => Capitalized(scale.Label) + (scale.IsLogarithmic ? ", logarithmic axis" : "");

    /// <summary>A p-value with its relation.</summary>
    public static string Relation(Quantity p) => p.Number is null ? p.Printed : p.PrintedAs(new NumberFormat(NumberStyle.PRelation, p.Format.Decimals)).Replace(' ', '\u00a0');

    public static string Level(double level) => NumberPrinter.Print(new QuantityValue.Scalar(level), NumberFormat.Percent(Significant.Twelve(level * 1000) % 10 == 0 ? 0 : 1));

    /// <summary>A group of a study: "4/123"; "12.3 (4.5), 30"; "7 in 120".</summary>
    public static string Arm(StudyArm arm)
    {
        if (arm.Mean is { } mean)
        {
            var spread = arm.StandardDeviation is { } sd ? $" ({sd.Printed})" : "";
            return mean.Printed + spread + (arm.Total is { } n ? $", n = {n.Printed}" : "");
        }

        ImmutableArray<string> parts = [.. new[] { arm.Events, arm.Total ?? arm.PersonTime }.OfType<Quantity>().Select(q => q.Printed)];
        return string.Join('/', parts);
    }

    public static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    private static string Includes(PooledVariant pooled, EffectScale scale)
    {
        if (scale.Null is not { } none || pooled.Interval.Value is not QuantityValue.Interval interval) return "";
        return interval.Lower <= none && none <= interval.Upper ? " The interval includes no effect." : " The interval excludes no effect.";
    }

    private static string Heterogeneity(ExplorerFit fit) => fit.Heterogeneity.PValue.Number is null
        ? ""
        : $" Heterogeneity: τ²\u00a0=\u00a0{{tau2}}, I²\u00a0=\u00a0{{i2}}; Q\u00a0=\u00a0{{q}} with {Degrees(fit.Heterogeneity)}, p\u00a0{{qp}}.";

    private static string Degrees(TestResult test) => "{df} degree" + (test.DegreesOfFreedom.Number == 1 ? "" : "s") + " of freedom";
}
