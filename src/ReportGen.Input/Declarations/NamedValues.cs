using System.Collections.Immutable;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>The names that may stand in declarations, as the literature and metafor have them.</summary>
internal static class NamedValues
{
    public static readonly ImmutableArray<string> ColumnTypes = ["id", "text", "count", "number", "percent", "year", "reference", "key"];

    public static readonly ImmutableArray<string> TableKinds = ["plain", "prisma_flow", "risk_of_bias", "certainty_judgements"];

    public static readonly ImmutableArray<string> OutcomeKinds = ["proportion", "effect", "before_after"];

    public static readonly ImmutableArray<string> ProportionModels = ["crude", "random_effects", "equal_effects", "glmm"];

    public static readonly ImmutableArray<string> EffectModels = ["random_effects", "equal_effects", "mantel_haenszel", "peto", "glmm"];

    public static readonly ImmutableArray<string> Intervals =
        ["wald", "wald_cc", "wilson", "wilson_cc", "clopper_pearson", "agresti_coull", "jeffreys", "arcsine", "logit"];

    public static readonly ImmutableArray<string> Measures = ["PR", "PLN", "PLO", "PAS", "PFT"];

    public static readonly ImmutableArray<string> Estimators = ["DL", "HE", "HS", "HSk", "SJ", "ML", "REML", "EB", "PM", "PMM", "DLIT", "GENQ"];

    /// <summary>Those that can stand side by side in a sensitivity analysis: with the model of equal effects.</summary>
    public static readonly ImmutableArray<string> AllEstimators = [PooledAnalysis.InverseVariance.EqualEffects, .. Estimators];

    public static readonly ImmutableArray<string> Tests = ["z", "knha", "adhoc"];

    public static readonly ImmutableArray<string> GlmmTests = ["z", "t"];

    /// <summary>Generalized linear mixed models of two groups, by metafor's names.</summary>
    public static readonly ImmutableArray<string> GlmmModels = ["UM.FS", "UM.RS", "CM.AL", "CM.EL"];

    /// <summary>Distribution of the prediction interval: that of the test, normal, t with k − 1 or k − 2 degrees of freedom, or no interval.</summary>
    public static readonly ImmutableArray<string> Predictions = ["test", "normal", "t1", "t2", "none"];

    public static readonly ImmutableArray<string> Corrections = ["only0", "all", "if0all", "none"];

    public static readonly ImmutableArray<string> Scales = ["plain", "percent"];

    public static readonly ImmutableArray<string> Tau2Choices = ["separate", "common"];

    public static readonly ImmutableArray<string> SmallStudyTests =
        ["egger", "egger_mixed", "begg", "peters", "harbord", "trim_fill", "pet_peese", "fail_safe"];

    public static readonly ImmutableArray<string> PairedTests = ["paired_t"];

    public static readonly ImmutableArray<string> Directions = ["decrease", "increase"];

    public static readonly ImmutableArray<string> FigureKinds =
    [
        "prisma_flow", "bars", "study_bars", "timeline", "risk_of_bias", "forest", "funnel", "bubble", "radial", "baujat", "labbe", "influence", "gosh", "drapery", "image",
        "not_included",
    ];

    public static readonly ImmutableArray<string> RiskOfBiasLayouts = ["traffic_light", "summary"];

    public static readonly ImmutableArray<string> AnalysisPlots = ["radial", "baujat", "labbe", "influence", "gosh", "drapery"];

    public static readonly ImmutableArray<string> BarArrangements = ["grouped", "stacked", "dots"];

    public static readonly ImmutableArray<string> ForestLayouts = ["default", "jama", "bmj", "revman"];

    public static readonly ImmutableArray<string> ForestRows = ["studies", "leave_one_out", "cumulative"];

    public static readonly ImmutableArray<string> ForestOrders = ["year", "file", "estimate", "weight", "name"];

    public static readonly ImmutableArray<string> ReportTableKinds =
        ["data", "outcome", "subgroups", "sensitivity", "small_study", "meta_regression", "summary_of_findings", "prisma_checklist"];

    public static readonly ImmutableArray<string> ColumnTotals = ["none", "sum", "mean", "mean_sd", "median", "range"];

    /// <summary>An enum value from its name in declarations, such as <c>prisma_flow</c>; the name has been checked before.</summary>
    public static T Value<T>(string name) where T : struct, Enum =>
        Enum.Parse<T>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    public static string Name(ColumnType type) => type.ToString().ToLowerInvariant();
}
