using System.Text.Json;
using ReportGen.Analysis.MetaAnalyses;

namespace ReportGen.Cli.Analyze.Json;

/// <summary>The meta-regression; null where it could not be fitted.</summary>
internal static class RegressionJson
{
    public static void Write(Utf8JsonWriter json, MetaAnalysis analysis)
    {
        if (analysis.Regression?.Value is not { } fit)
        {
            json.WriteNull("meta_regression");
            return;
        }

        json.WriteStartObject("meta_regression");
        json.WriteNumber("k", fit.K);
        json.WriteNumber("p", fit.Coefficients.Length);
        json.Objects("coefs", fit.Coefficients, c =>
        {
            json.WriteString("name", c.Name);
            json.Number("estimate", c.Estimate);
            json.Number("se", c.StandardError);
            json.Number("stat", c.Statistic);
            json.Number("pval", c.PValue);
            json.Limits("ci.", c.ConfidenceInterval);
        });
        json.WriteStartArray("vb");
        foreach (var row in fit.Covariance)
        {
            json.WriteStartArray();
            foreach (var value in row) json.Number(value);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.Number("df", fit.DegreesOfFreedom);
        json.Number("QM", fit.ModeratorTest?.Statistic);
        json.Numbers("QMdf", [fit.ModeratorTest?.DegreesOfFreedom, fit.ModeratorTest?.ResidualDegreesOfFreedom]);
        json.Number("QMp", fit.ModeratorTest?.PValue);
        json.Number("QE", fit.ResidualHeterogeneity.Q);
        json.Number("QEdf", fit.ResidualHeterogeneity.DegreesOfFreedom);
        json.Number("QEp", fit.ResidualHeterogeneity.PValue);
        json.Number("tau2", fit.Tau2);
        json.Number("se.tau2", fit.StandardErrorOfTau2);
        json.Number("I2", fit.ResidualHeterogeneity.I2);
        json.Number("H2", fit.ResidualHeterogeneity.H2);
        json.Number("R2", fit.R2);
        PooledJson.FitStatistics(json, fit.MaximumLikelihood, fit.RestrictedMaximumLikelihood);
        if (analysis.RegressionTau2 is { } interval) json.Limits("tau2_ci_QP", interval);
        json.WriteEndObject();
    }
}
