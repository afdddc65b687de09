using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Statistics.Glmm;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>A way to pool effects, by the name that authors write.</summary>
public sealed record PoolingMethod
{
    private static readonly string[] Stratified = ["OR", "RR", "RD", "IRR", "IRD"];

    private PoolingMethod(string name, PoolingMethodKind kind, string label) => (Name, Kind, Label) = (name, kind, label);

    /// <summary>REML, DL, MH, UM.FS and so on.</summary>
    public string Name { get; }

    /// <summary>Its family.</summary>
    public PoolingMethodKind Kind { get; }

    /// <summary>For readers: "random effects, REML".</summary>
    public string Label { get; }

    /// <summary>The estimator of τ², of inverse-variance methods.</summary>
    public Tau2Estimator? Estimator { get; private init; }

    /// <summary>The model of two groups, of generalized linear mixed models; null for <c>GLMM</c>, the customary one of the measure.</summary>
    public GlmmModel? Model { get; private init; }

    /// <summary>All methods.</summary>
    public static ImmutableArray<PoolingMethod> All { get; } =
    [
        Inverse(Tau2Estimator.EE, "equal effects, inverse variance"),
        Inverse(Tau2Estimator.DL, "random effects, DerSimonian-Laird"),
        Inverse(Tau2Estimator.HE, "random effects, Hedges"),
        Inverse(Tau2Estimator.HS, "random effects, Hunter-Schmidt"),
        Inverse(Tau2Estimator.HSk, "random effects, Hunter-Schmidt for small samples"),
        Inverse(Tau2Estimator.SJ, "random effects, Sidik-Jonkman"),
        Inverse(Tau2Estimator.ML, "random effects, maximum likelihood"),
        Inverse(Tau2Estimator.REML, "random effects, REML"),
        Inverse(Tau2Estimator.EB, "random effects, empirical Bayes"),
        Inverse(Tau2Estimator.PM, "random effects, Paule-Mandel"),
        Inverse(Tau2Estimator.PMM, "random effects, Paule-Mandel (median-unbiased)"),
        Inverse(Tau2Estimator.DLIT, "random effects, iterated DerSimonian-Laird"),
        Inverse(Tau2Estimator.GENQ, "random effects, generalized Q"),
        new("MH", PoolingMethodKind.MantelHaenszel, "equal effects, Mantel-Haenszel"),
        new("PETO", PoolingMethodKind.Peto, "equal effects, Peto"),
        new("GLMM", PoolingMethodKind.Glmm, "generalized linear mixed model"),
        Glmm("UM.FS", GlmmModel.UMFS, "unconditional, fixed study effects"),
        Glmm("UM.RS", GlmmModel.UMRS, "unconditional, random study effects"),
        Glmm("CM.AL", GlmmModel.CMAL, "conditional, approximate likelihood"),
        Glmm("CM.EL", GlmmModel.CMEL, "conditional, exact likelihood"),
    ];

    /// <summary>The method of this name, whatever its case (FE and CE are other names of EE); null for a name that is none.</summary>
    public static PoolingMethod? Find(string name)
    {
        var sought = name.ToUpperInvariant() is "FE" or "CE" ? "EE" : name;
        return All.FirstOrDefault(m => string.Equals(m.Name, sought, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Whether the method pools this measure.</summary>
    public bool Pools(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Kind switch
        {
            PoolingMethodKind.MantelHaenszel => Stratified.Contains(measure.Name),
            PoolingMethodKind.Peto => measure.Name is "PETO" or "OR",
            PoolingMethodKind.Glmm => measure.Name switch
            {
                "PLO" or "IRLN" => Model is null,
                "OR" => true,
                "IRR" => Model is not GlmmModel.CMAL,
                _ => false,
            },
            _ => true,
        };
    }

    private static PoolingMethod Inverse(Tau2Estimator estimator, string label) =>
        new(estimator.ToString(), PoolingMethodKind.InverseVariance, label) { Estimator = estimator };

    private static PoolingMethod Glmm(string name, GlmmModel model, string label) =>
        new(name, PoolingMethodKind.Glmm, $"generalized linear mixed model ({label})") { Model = model };
}
