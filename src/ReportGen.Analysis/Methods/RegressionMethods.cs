using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using static ReportGen.Analysis.Methods.Symbols;

namespace ReportGen.Analysis.Methods;

/// <summary>Methods and formulas of meta-regression.</summary>
internal static class RegressionMethods
{
    public static readonly Formula Model = Row(Indexed("y", "i"), Equal, Indexed("x", "i"), Name("β"), Plus, Indexed("u", "i"), Plus, Indexed("ε", "i"));
    public static readonly Formula Tau2Without = new Formula.Subscript(Squared(Name("τ")), Number("0"));
    public static readonly Formula R2 = Row(Squared(Name("R")), Equal, Number("100"), Over(Row(Tau2Without, Minus, Squared(Name("τ"))), Tau2Without));
    public static readonly Formula Coefficient = Hat("β");
    public static readonly Formula Interval = Row(Coefficient, PlusMinus, PoolingMethods.Quantile, StandardError);
    public static readonly Formula Statistic = Over(Coefficient, StandardError);
    public static readonly Method Accounted = new("share of heterogeneity accounted for by the moderators", ["thompson_2002"]);
    public static readonly Method Residual = new("residual heterogeneity", ["thompson_2002"]);
    public static readonly Method Permutation = new("permutation test of meta-regression", ["higgins_2004"]);

    /// <summary>For readers: "Mixed-effects meta-regression (REML, Hartung-Knapp)".</summary>
    public static string Label(PooledAnalysis.InverseVariance analysis) => analysis.Estimator == PooledAnalysis.InverseVariance.EqualEffects
        ? "Fixed-effects meta-regression"
        : $"Mixed-effects meta-regression ({PoolingMethods.EstimatorOf(analysis.Estimator).Name}, {PoolingMethods.TestOf(analysis.Test).Name})";

    public static Method Of(PooledAnalysis.InverseVariance analysis) => new(
        Label(analysis), ["thompson_2002", .. PoolingMethods.EstimatorOf(analysis.Estimator).Literature, .. PoolingMethods.TestOf(analysis.Test).Literature]);

    /// <summary>The mean effect at given values of the moderators: β̂₀ + β̂₁ × 13 + …</summary>
    /// <param name="values">In the order of the coefficients after the intercept.</param>
    public static Formula Prediction(IReadOnlyList<double> values) => Row(
        [CoefficientOf(0), .. values.SelectMany((v, i) => (Formula[])[Plus, CoefficientOf(i + 1), new Formula.Operator("×"), v < 0 ? Parenthesised(Minus, Number(Significant.Text(-v))) : Number(Significant.Text(v))])]);

    public static Formula CoefficientOf(int position) => new Formula.Subscript(Coefficient, Number(position.ToString(CultureInfo.InvariantCulture)));
}
