using System.Collections.Immutable;
using ReportGen.Statistics.EffectSizes;
using static ReportGen.Analysis.Measures.MeasureFamily;
using static ReportGen.Analysis.Measures.ReaderTransformation;

namespace ReportGen.Analysis.Measures;

/// <summary>Every effect measure that the engine computes.</summary>
public static class MeasureCatalogue
{
    private static readonly string[][] CountsOfOneGroup = [["xi", "ni"], ["xi", "mi"]];
    private static readonly string[][] CountsOfTwoGroups = [["ai", "bi", "ci", "di"], ["ai", "n1i", "ci", "n2i"]];
    private static readonly string[][] RateOfOneGroup = [["xi", "ti"]];
    private static readonly string[][] RatesOfTwoGroups = [["x1i", "t1i", "x2i", "t2i"]];
    private static readonly string[][] OneMean = [["mi", "sdi", "ni"]];
    private static readonly string[][] TwoMeans = [["m1i", "sd1i", "n1i", "m2i", "sd2i", "n2i"]];
    private static readonly string[][] MeansOfPairs = [["m1i", "sd1i", "m2i", "sd2i", "ni", "ri"]];
    private static readonly string[][] MeansOfPairsByFirst = [["m1i", "sd1i", "m2i", "ni", "ri"]];
    private static readonly string[][] OneCorrelation = [["ri", "ni"]];
    private static readonly string[][] AsReported = [["yi", "vi"], ["yi", "sei"], ["est", "ci.lb", "ci.ub"]];

    /// <summary>All measures, by family.</summary>
    public static ImmutableArray<Measure> All { get; } =
    [
        Of(Proportion, "PR", "proportion", "proportion", None, CountsOfOneGroup, Half, []),
        Of(Proportion, "PLN", "proportion", "log proportion", Exponential, CountsOfOneGroup, Half, []) with { IsLogarithmic = false },
        Of(Proportion, "PLO", "proportion", "logit", InverseLogit, CountsOfOneGroup, Half, ["gart_1967"]),
        Of(Proportion, "PAS", "proportion", "arcsine", InverseArcsine, CountsOfOneGroup, Nothing, []),
        Of(Proportion, "PFT", "proportion", "double arcsine", InverseDoubleArcsine, CountsOfOneGroup, Nothing, ["freeman_1950", "miller_1978"]),

        Ratio(TwoGroupBinary, "RR", "risk ratio", CountsOfTwoGroups, Half, "katz_1978"),
        Ratio(TwoGroupBinary, "OR", "odds ratio", CountsOfTwoGroups, Half, "woolf_1955"),
        Contrast(TwoGroupBinary, "RD", "risk difference", CountsOfTwoGroups, Half) with { Variances = [VarianceFormula.LS, VarianceFormula.UB, VarianceFormula.AV] },
        Ratio(TwoGroupBinary, "PETO", "odds ratio (Peto)", CountsOfTwoGroups, Half, "yusuf_1985") with { ScaleLabel = "log odds ratio (Peto)" },
        Contrast(TwoGroupBinary, "AS", "arcsine difference", CountsOfTwoGroups, Nothing, "rucker_2009"),
        Contrast(TwoGroupBinary, "PHI", "phi coefficient", CountsOfTwoGroups, Nothing, "yule_1912"),
        Contrast(TwoGroupBinary, "YUQ", "Yule's Q", CountsOfTwoGroups, Half, "yule_1912"),
        Contrast(TwoGroupBinary, "OR2DL", "standardized mean difference from the odds ratio", CountsOfTwoGroups, Half, "chinn_2000"),

        Of(Rate, "IR", "incidence rate", "incidence rate", None, RateOfOneGroup, Half, []),
        Of(Rate, "IRLN", "incidence rate", "log incidence rate", Exponential, RateOfOneGroup, Half, []),
        Of(Rate, "IRS", "incidence rate", "square root of the incidence rate", Square, RateOfOneGroup, Nothing, []),
        Of(Rate, "IRFT", "incidence rate", "Freeman-Tukey incidence rate", InverseFreemanTukeyRate, RateOfOneGroup, Nothing, ["freeman_1950"]),

        Ratio(TwoGroupRate, "IRR", "incidence rate ratio", RatesOfTwoGroups, Half, "rothman_2008"),
        Contrast(TwoGroupRate, "IRD", "incidence rate difference", RatesOfTwoGroups, Half, "rothman_2008"),
        Contrast(TwoGroupRate, "IRSD", "difference of square roots of incidence rates", RatesOfTwoGroups, Nothing, "bagos_2009"),

        Of(MeasureFamily.Mean, "MN", "mean", "mean", None, OneMean, null, []),
        Of(MeasureFamily.Mean, "MNLN", "mean", "log mean", Exponential, OneMean, null, []),
        Of(MeasureFamily.Mean, "SMN", "standardized mean", "standardized mean", None, OneMean, null, []),
        Of(MeasureFamily.Mean, "SDLN", "standard deviation", "log standard deviation", Exponential, [["sdi", "ni"]], null, ["raudenbush_1987", "nakagawa_2015"]),
        Of(MeasureFamily.Mean, "CVLN", "coefficient of variation", "log coefficient of variation", Exponential, OneMean, null, ["nakagawa_2015"]),

        Contrast(TwoGroupMean, "MD", "mean difference", TwoMeans, null) with { Variances = [VarianceFormula.LS, VarianceFormula.HO] },
        Contrast(TwoGroupMean, "SMD", "standardized mean difference", TwoMeans, null, "hedges_1981") with { Variances = [VarianceFormula.LS, VarianceFormula.UB, VarianceFormula.LS2] },
        Contrast(TwoGroupMean, "SMDH", "standardized mean difference, unequal variances", TwoMeans, null, "bonett_2008", "bonett_2009"),
        Ratio(TwoGroupMean, "ROM", "ratio of means", TwoMeans, null, "hedges_1999") with { ScaleLabel = "log ratio of means", Variances = [VarianceFormula.LS, VarianceFormula.HO] },
        Contrast(TwoGroupMean, "SMD1", "standardized mean difference (Glass's Δ)", [["m1i", "n1i", "m2i", "sd2i", "n2i"]], null, "hedges_1981"),
        Ratio(TwoGroupMean, "VR", "variability ratio", [["sd1i", "n1i", "sd2i", "n2i"]], null, "nakagawa_2015"),
        Ratio(TwoGroupMean, "CVR", "coefficient of variation ratio", TwoMeans, null, "nakagawa_2015"),

        Contrast(Paired, "MC", "mean change", MeansOfPairs, null),
        Contrast(Paired, "SMCC", "standardized mean change, change score", MeansOfPairs, null, "gibbons_1993"),
        Contrast(Paired, "SMCR", "standardized mean change, raw score", MeansOfPairsByFirst, null, "becker_1988"),
        Contrast(Paired, "SMCRH", "standardized mean change, raw score, unequal variances", MeansOfPairs, null, "becker_1988", "bonett_2008"),
        Ratio(Paired, "ROMC", "ratio of means", MeansOfPairs, null, "lajeunesse_2011"),

        Contrast(Correlation, "COR", "correlation", OneCorrelation, null) with { Variances = [VarianceFormula.LS, VarianceFormula.AV] },
        Contrast(Correlation, "UCOR", "correlation, bias-corrected", OneCorrelation, null, "olkin_1958") with { Variances = [VarianceFormula.LS, VarianceFormula.UB] },
        Contrast(Correlation, "ZCOR", "correlation", OneCorrelation, null, "fisher_1921") with { ScaleLabel = "Fisher's z", Transformation = HyperbolicTangent },

        Contrast(Reported, "GEN", "effect size", AsReported, null),
        Ratio(Reported, "GENRATIO", "ratio", AsReported, null),
        Ratio(Reported, "HR", "hazard ratio", AsReported, null),
        Of(Reported, "GENPROP", "proportion", "logit", InverseLogit, AsReported, null, []),
        Contrast(Reported, "GENCOR", "correlation", AsReported, null) with { ScaleLabel = "Fisher's z", Transformation = HyperbolicTangent },
    ];

    private static ContinuityCorrection Half => ContinuityCorrection.Half;

    private static ContinuityCorrection Nothing => ContinuityCorrection.Zero;

    /// <summary>The measure of this name, whatever its case; null for a name that is none.</summary>
    public static Measure? Find(string name) => All.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));

    private static Measure Contrast(MeasureFamily family, string name, string label, string[][] columns, ContinuityCorrection? correction, params string[] literature) =>
        Of(family, name, label, label, None, columns, correction, literature) with { Null = 0 };

    private static Measure Ratio(MeasureFamily family, string name, string label, string[][] columns, ContinuityCorrection? correction, params string[] literature) =>
        Of(family, name, label, "log " + label, Exponential, columns, correction, literature) with { Null = 0 };

    private static Measure Of(
        MeasureFamily family, string name, string label, string scale, ReaderTransformation transformation, string[][] columns, ContinuityCorrection? correction, string[] literature) =>
        new()
        {
            Name = name,
            Family = family,
            Label = label,
            ScaleLabel = scale,
            Transformation = transformation,
            Null = null,
            IsLogarithmic = transformation == Exponential,
            Columns = [.. columns.Select(c => c.ToImmutableArray())],
            Variances = [VarianceFormula.LS],
            CustomaryCorrection = correction,
            Literature = [.. literature],
        };
}
