using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using static ReportGen.Analysis.Methods.Symbols;

namespace ReportGen.Analysis.Methods;

/// <summary>Methods and formulas of meta-regression.</summary>
internal static class RegressionMethods
{
    public static readonly Formula Model = Row(Indexed("y", "i"), Equal, Indexed("x", "i"), Name("β"), Plus, Indexed("u", "i"), Plus, Indexed("ε", "i"));
    public static readonly Formula R2 = Row(
        Squared(Name("R")), Equal, Number("100"), Over(Row(Subscripted("τ", "0"), Minus, Squared(Name("τ"))), Subscripted("τ", "0")));
    public static readonly Formula Prediction = Row(Name("x"), Hat("β"));
    public static readonly Method Accounted = new("share of heterogeneity accounted for by the moderators", ["thompson_2002"]);
    public static readonly Method Residual = new("residual heterogeneity", ["thompson_2002"]);
    public static readonly Method Permutation = new("permutation test of meta-regression", ["higgins_2004"]);

    /// <summary>For readers: "Mixed-effects meta-regression (REML, Hartung-Knapp)".</summary>
    public static string Label(PooledAnalysis.InverseVariance analysis) => analysis.Estimator == PooledAnalysis.InverseVariance.EqualEffects
        ? "Fixed-effects meta-regression"
        : $"Mixed-effects meta-regression ({PoolingMethods.EstimatorOf(analysis.Estimator).Name}, {PoolingMethods.TestOf(analysis.Test).Name})";

    public static Method Of(PooledAnalysis.InverseVariance analysis) => new(
        Label(analysis), ["thompson_2002", .. PoolingMethods.EstimatorOf(analysis.Estimator).Literature, .. PoolingMethods.TestOf(analysis.Test).Literature]);

    private static Formula.Subscript Subscripted(string name, string index) => new(Squared(Name(name)), Number(index));
}
