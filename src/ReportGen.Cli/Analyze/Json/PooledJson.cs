using System.Text.Json;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Cli.Analyze.Json;

/// <summary>The fields of a pooled effect.</summary>
internal static class PooledJson
{
    public static string TestName(PoolingTest test) => test switch
    {
        PoolingTest.HartungKnapp => "knha",
        PoolingTest.HartungKnappAdHoc => "adhoc",
        _ => "z",
    };

    /// <summary>All that is known of the result.</summary>
    public static void Write(Utf8JsonWriter json, PooledResult pooled, MetaAnalysisRequest request)
    {
        Effect(json, pooled);
        Heterogeneity(json, pooled, request.Method.Kind);
        BackTransformed(json, pooled, request.Figures.Measure);
        json.Numbers("weights", pooled.Weights.Select(w => (double?)w));
    }

    /// <summary>Estimate, test, intervals and between-study variance.</summary>
    public static void Effect(Utf8JsonWriter json, PooledResult pooled)
    {
        json.WriteNumber("k", pooled.K);
        json.Number("estimate", pooled.Estimate);
        json.Number("se", pooled.StandardError);
        json.Number(pooled.DegreesOfFreedom is null ? "zval" : "tval", pooled.Statistic);
        if (pooled.DegreesOfFreedom is { } df) json.WriteNumber("df", df);
        json.Number("pval", pooled.PValue);
        json.Limits("ci.", pooled.ConfidenceInterval);
        json.Limits("pi.", pooled.PredictionInterval);
        json.Limits("pi.riley.", pooled.PredictionByKMinusTwo);
        json.Number("tau2", pooled.Tau2);
        json.Number("se.tau2", pooled.StandardErrorOfTau2);
        json.Number("tau", pooled.Tau2 is { } tau2 ? Math.Sqrt(tau2) : null);
        json.Number("I2", pooled.I2);
        json.Number("H2", pooled.H2);
    }

    /// <summary>Estimate and intervals on the reader's scale, with metafor's name of the transformation.</summary>
    public static void BackTransformed(Utf8JsonWriter json, PooledResult pooled, Measure measure)
    {
        json.WriteStartObject("backtransformed");
        json.WriteString("transf", NameOf(measure.Transformation));
        json.Number("pred", measure.ToReader(pooled.Estimate, pooled.Denominator));
        json.Limits("ci.", measure.ToReader(pooled.ConfidenceInterval, pooled.Denominator));
        json.Limits("pi.", pooled.PredictionInterval is { } prediction ? measure.ToReader(prediction, pooled.Denominator) : null);
        if (pooled.Denominator is { } harmonic) json.Number(measure.Family == MeasureFamily.Rate ? "t_harmonic" : "n_harmonic", harmonic);
        json.WriteEndObject();
    }

    private static void Heterogeneity(Utf8JsonWriter json, PooledResult pooled, PoolingMethodKind kind)
    {
        if (kind == PoolingMethodKind.Glmm)
        {
            json.Number("sigma2", pooled.Sigma2);
            json.Number("QE.Wld", pooled.Test(ModelTest.Wald)?.Statistic);
            json.Number("QEp.Wld", pooled.Test(ModelTest.Wald)?.PValue);
            json.Number("QE.LRT", pooled.Heterogeneity?.Statistic);
            json.Number("QEp.LRT", pooled.Heterogeneity?.PValue);
            json.Number("QE.df", pooled.Heterogeneity?.DegreesOfFreedom);
            json.Number("logLik", pooled.Fit?.LogLikelihood);
            json.Number("AIC", pooled.Fit?.Aic);
            json.Number("BIC", pooled.Fit?.Bic);
        }
        else
        {
            json.Number("QE", pooled.Heterogeneity?.Statistic);
            json.Number("QEdf", pooled.Heterogeneity?.DegreesOfFreedom);
            json.Number("QEp", pooled.Heterogeneity?.PValue);
        }

        if (kind == PoolingMethodKind.InverseVariance) FitStatistics(json, pooled.MaximumLikelihood, pooled.RestrictedMaximumLikelihood);
        if (kind == PoolingMethodKind.MantelHaenszel)
        {
            json.Test("MH", pooled.Test(ModelTest.Association));
            json.Test("TA", pooled.Test(ModelTest.Tarone));
            json.Test("BD", pooled.Test(ModelTest.BreslowDay));
        }

        json.WriteStartObject("tau2_ci");
        if (pooled.Tau2Interval is { } interval) json.Limits(kind == PoolingMethodKind.Glmm ? "PL_ML" : "QP", interval);
        json.WriteEndObject();
    }

    /// <summary>The object "fit.stats".</summary>
    public static void FitStatistics(Utf8JsonWriter json, FitStatistics? ordinary, FitStatistics? restricted)
    {
        json.WriteStartObject("fit.stats");
        foreach (var (name, fit) in new[] { ("ML", ordinary), ("REML", restricted) })
        {
            json.Number("ll." + name, fit?.LogLikelihood);
            json.Number("AIC." + name, fit?.Aic);
            json.Number("BIC." + name, fit?.Bic);
        }

        json.WriteEndObject();
    }

    private static string NameOf(ReaderTransformation transformation) => transformation switch
    {
        ReaderTransformation.Exponential => "exp",
        ReaderTransformation.InverseLogit => "transf.ilogit",
        ReaderTransformation.InverseArcsine => "transf.iarcsin",
        ReaderTransformation.InverseDoubleArcsine => "transf.ipft.hm",
        ReaderTransformation.Square => "transf.isqrt",
        ReaderTransformation.InverseFreemanTukeyRate => "transf.iirft",
        ReaderTransformation.HyperbolicTangent => "transf.ztor",
        _ => "none",
    };
}
