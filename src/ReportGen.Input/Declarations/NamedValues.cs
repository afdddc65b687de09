using System.Collections.Immutable;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>The names that may stand in declarations, as the literature and metafor have them.</summary>
internal static class NamedValues
{
    public static readonly ImmutableArray<string> ColumnTypes = ["id", "text", "count", "number", "percent", "year", "reference", "key"];

    public static readonly ImmutableArray<string> TableKinds = ["plain", "prisma_flow"];

    public static readonly ImmutableArray<string> OutcomeKinds = ["proportion", "before_after"];

    public static readonly ImmutableArray<string> Models = ["crude", "random_effects", "equal_effects"];

    public static readonly ImmutableArray<string> Intervals =
        ["wald", "wald_cc", "wilson", "wilson_cc", "clopper_pearson", "agresti_coull", "jeffreys", "arcsine", "logit"];

    public static readonly ImmutableArray<string> Measures = ["PR", "PLN", "PLO", "PAS", "PFT"];

    public static readonly ImmutableArray<string> Estimators = ["DL", "HE", "HS", "HSk", "SJ", "ML", "REML", "EB", "PM", "PMM", "DLIT"];

    /// <summary>The estimator of a model without heterogeneity, which <c>model: equal_effects</c> means.</summary>
    public const string EqualEffects = "EE";

    public static readonly ImmutableArray<string> Tests = ["z", "knha", "adhoc"];

    public static readonly ImmutableArray<string> PairedTests = ["paired_t"];

    public static readonly ImmutableArray<string> Directions = ["decrease", "increase"];

    public static readonly ImmutableArray<string> FigureKinds = ["prisma_flow", "bars", "forest", "not_included"];

    public static readonly ImmutableArray<string> ForestOrders = ["year", "file", "estimate"];

    /// <summary>An enum value from its name in declarations, such as <c>prisma_flow</c>; the name has been checked before.</summary>
    public static T Value<T>(string name) where T : struct, Enum =>
        Enum.Parse<T>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    public static string Name(ColumnType type) => type.ToString().ToLowerInvariant();
}
