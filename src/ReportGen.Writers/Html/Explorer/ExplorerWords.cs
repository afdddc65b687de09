using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Model.Templates;

namespace ReportGen.Writers.Html.Explorer;

/// <summary>
/// What the explorer says, from templates/wording/explorer.yml. Sentences have places for the printed values, such as <c>{estimate}</c>, which the page fills in: a file
/// has few sentences for its thousands of fits.
/// </summary>
/// <param name="words">The wording; what it lacks is RG863.</param>
internal sealed class ExplorerWords(ReportWords words)
{
    private const string Name = "explorer", File = "wording/explorer.yml";

    /// <summary>What the script itself says, which is handed to it with the data.</summary>
    public static readonly ImmutableArray<string> OfScript =
    [
        "study", "plot", "weight", "analysis_of", "estimator", "test", "of_measure", "subgroups", "no_subgroups", "order", "sort_file", "sort_year", "sort_weight", "sort_effect",
        "prediction_interval", "reset", "close", "explorer_of", "how_to", "leave_out", "left_out", "not_used", "not_estimable", "subgroup_of", "subgroup_not_reported", "foot_tau2",
        "foot_i2", "foot_q", "not_reported_by", "result_label", "result_without", "notes", "new_order",
    ];

    public static ReportWords From(TemplateSet templates) => new(templates.Wordings.GetValueOrDefault(Name), File);

    /// <summary>One of <see cref="OfScript"/>.</summary>
    public string Of(string key) => words.Of(key);

    /// <summary>The sentence of a fit.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="scale">Its measure.</param>
    /// <param name="level">Level of the intervals as printed.</param>
    /// <param name="omits">Whether a study is left out.</param>
    public string Sentence(ExplorerFit fit, EffectScale scale, string level, bool omits)
    {
        var pooled = fit.Pooled;
        var start = words.Of($"start_{(pooled.StudyCount.Number == 1 ? "one" : "many")}{(omits ? "_without" : "")}");
        if (pooled.Estimate.Number is null) return start + words.Of("no_estimate", scale.Label);
        var isTested = scale.Null is not null && pooled.PValue.Number is not null;
        return start + words.Of(isTested ? "result_tested" : "result", scale.Label, level) + Includes(pooled, scale) + Heterogeneity(fit);
    }

    /// <summary>What is said of the prediction interval, where there is one.</summary>
    public string Prediction(string level) => words.Of("prediction", level);

    /// <summary>What is said of the test between subgroups.</summary>
    /// <param name="test">The test.</param>
    /// <param name="commonTau2">Whether they share one τ².</param>
    public string Between(TestResult test, bool commonTau2) =>
        words.Of(commonTau2 ? "between_common" : "between") + (test.PValue.Number is null ? words.Of("between_untested") : words.Of("between_test", test.Symbol, Degrees(test)));

    /// <summary>A measure among those to choose from: with its scale where another has the same name.</summary>
    public string Measure(EffectScale scale, ImmutableArray<ExplorerMeasure> all) =>
        Capitalized(all.Count(m => m.Scale.Label == scale.Label) > 1 ? words.Of("measure", scale.Label, scale.ScaleLabel) : scale.Label);

    /// <summary>Title of the column of estimates.</summary>
    public string EstimateHeader(EffectScale scale, string level) => words.Of("header", Capitalized(scale.Label), level);

    /// <summary>The axis.</summary>
    public string AxisTitle(EffectScale scale) => scale.IsLogarithmic ? words.Of("axis_logarithmic", Capitalized(scale.Label)) : Capitalized(scale.Label);

    /// <summary>An estimator of τ² among those to choose from.</summary>
    public string Estimator(string id, string label) => id == "EE" ? words.Of("equal_effects") : Capitalized(label);

    /// <summary>Heads of the columns with what the groups of a study report.</summary>
    public ImmutableArray<string> Arms(SynthesisFindings outcome) => outcome switch
    {
        ProportionFindings proportion => [Capitalized(words.Of("arm_events", proportion.Event.Many, proportion.Unit.Many))],
        { Studies: [{ Arms: var arms }, ..] } => [.. arms.Select((a, i) => a.Name.Length > 0 ? a.Name : arms.Length == 1 ? words.Of("arm") : words.Of("arm_numbered", Text(i + 1)))],
        _ => [],
    };

    /// <summary>A group of a study: "4/123"; "12.3 (4.5), n = 30".</summary>
    public string Arm(StudyArm arm)
    {
        if (arm.Mean is { } mean)
        {
            var text = arm.StandardDeviation is { } sd ? words.Of("arm_mean_sd", mean.Printed, sd.Printed) : words.Of("arm_mean", mean.Printed);
            return arm.Total is { } n ? words.Of("arm_n", text, n.Printed) : text;
        }

        return (arm.Events, arm.Total ?? arm.PersonTime) switch
        {
            ({ } events, { } total) => words.Of("arm_events", events.Printed, total.Printed),
            var (events, total) => (events ?? total)?.Printed ?? "",
        };
    }

    /// <summary>A p-value with its relation.</summary>
    public static string Relation(Quantity p) => p.Number is null ? p.Printed : p.PrintedAs(new NumberFormat(NumberStyle.PRelation, p.Format.Decimals)).Replace(' ', '\u00a0');

    public static string Level(double level) => NumberPrinter.Print(new QuantityValue.Scalar(level), NumberFormat.Percent(Significant.Twelve(level * 1000) % 10 == 0 ? 0 : 1));

    public static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Includes(PooledVariant pooled, EffectScale scale)
    {
        if (scale.Null is not { } none || pooled.Interval.Value is not QuantityValue.Interval interval) return "";
        return words.Of(interval.Lower <= none && none <= interval.Upper ? "includes" : "excludes");
    }

    private string Heterogeneity(ExplorerFit fit) => fit.Heterogeneity.PValue.Number is null ? "" : words.Of("heterogeneity", Degrees(fit.Heterogeneity));

    private string Degrees(TestResult test) => words.Of(test.DegreesOfFreedom.Number == 1 ? "degrees_one" : "degrees_many");
}
