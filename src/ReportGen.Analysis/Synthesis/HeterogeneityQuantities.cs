using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;

namespace ReportGen.Analysis.Synthesis;

/// <summary>The heterogeneity of a pooled result as quantities.</summary>
internal sealed class HeterogeneityQuantities(PooledContext context, PooledResult? result, PooledDerivations by)
{
    private readonly QuantityScope _scope = context.Scope;

    // Without τ², and for one effect common to all, I² and H² follow from Q.
    private bool UsesQ => context.Model.UsesQ;

    public Heterogeneity Of()
    {
        var absent = context.Model.Tau2 is null;
        var tau2 = context.Model.Tau2 ?? PoolingMethods.NoTau2;
        var format = MeasureMethods.Tau2Format(context.Studies.Measure);
        var reason = result is null ? context.Failure : absent ? QuantityFactory.NotApplicable : QuantityFactory.NotEstimable;
        var ofQ = result is null ? context.Failure : result.Q is null ? QuantityFactory.NotApplicable : QuantityFactory.NotEstimable;
        var interval = result?.Tau2Interval;
        var profile = by.Studies(null, context.Model.UsesCounts ? PoolingMethods.ProfileLikelihood : PoolingMethods.QProfile);
        return new Heterogeneity(
            _scope.Number("tau2", "τ²", result?.Tau2, format, by.Studies(null, tau2), "", reason),
            _scope.Number("tau", "τ", result?.Tau2 is { } t ? Math.Sqrt(t) : null, format, by.From(PoolingMethods.Tau, tau2, ("tau2", PoolingMethods.Tau2Symbol)), "", reason),
            _scope.Number("i2", "I²", result?.I2, new NumberFormat(NumberStyle.Fixed, 1, "%"), I2("tau2"), "percent", context.Failure),
            _scope.Number("h2", "H²", result?.H2, NumberFormat.Fixed(2), H2("tau2"), "", context.Failure),
            _scope.Number("q", "Q", result?.Q?.Statistic, NumberFormat.Fixed(2), by.Studies(context.Model.UsesCounts ? PoolingMethods.QOfCounts : PoolingMethods.Q, PoolingMethods.CochranQ), "", ofQ),
            _scope.Number("q_df", "degrees of freedom of Q", result?.Q?.DegreesOfFreedom, NumberFormat.Integer, by.Studies(null, PoolingMethods.CochranQ), "", ofQ),
            _scope.Number(
                "q_p", "p of Q", result?.Q?.PValue, NumberFormat.PValue(),
                by.From(null, PoolingMethods.CochranQ, ("q", PoolingMethods.QSymbol), ("q_df", PoolingMethods.Df)), "", ofQ),
            _scope.Limits("tau2_interval", "confidence interval of τ²", interval?.Tau2, format, profile, "", reason),
            _scope.Limits("i2_interval", "confidence interval of I²", interval?.I2, NumberFormat.Fixed(1), I2("tau2_interval"), "percent", reason),
            _scope.Limits("h2_interval", "confidence interval of H²", interval?.H2, NumberFormat.Fixed(2), H2("tau2_interval"), "", reason));
    }

    private Derivation I2(string tau2) => UsesQ
        ? OfQ(result?.Q is { } q && q.Statistic <= q.DegreesOfFreedom ? PoolingMethods.I2OfSmallQ : PoolingMethods.I2OfQ)
        : OfTau2(PoolingMethods.I2, PoolingMethods.I2OfStudies, tau2);

    private Derivation H2(string tau2) => UsesQ ? OfQ(PoolingMethods.H2OfQ) : OfTau2(PoolingMethods.H2, PoolingMethods.H2OfStudies, tau2);

    private Derivation OfQ(Formula formula) =>
        by.From(result is { Studies.Length: 1 } ? null : formula, PoolingMethods.Inconsistency, ("q", PoolingMethods.QSymbol), ("q_df", PoolingMethods.Df));

    // The typical sampling variance comes from the studies beside τ²; one study has none.
    private Derivation OfTau2(Formula formula, Formula ofStudies, string tau2) => context.Model.UsesCounts
        ? by.Studies(formula, PoolingMethods.Inconsistency, (tau2, PoolingMethods.Tau2Symbol))
        : by.Studies(result is { Studies.Length: 1 } ? null : ofStudies, PoolingMethods.Inconsistency, (tau2, PoolingMethods.Tau2Symbol), ("k", Symbols.K));
}
