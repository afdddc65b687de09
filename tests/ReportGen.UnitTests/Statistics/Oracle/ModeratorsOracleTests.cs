using System.Text.Json;
using ReportGen.Statistics;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Moderators;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Statistics.Oracle;

public sealed class ModeratorsOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Oracle_meta_regressions_are_held() => OracleRun.Held("meta_regression.json", output);

    internal static void Regression(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "dataset", "formula", "note", "design_columns", "newmods", "rows", "X", "fits");
        double[][] rows = [.. c.GetProperty("X").EnumerateArray().Select(OracleRun.Array)];
        string[] names = [.. c.GetProperty("design_columns").EnumerateArray().Skip(1).Select(n => n.GetString()!)];
        var design = new ModeratorDesign([.. names.Select((name, j) => new ModeratorColumn(name, [.. rows.Select(row => row[j + 1])]))]);
        foreach (var fit in c.GetProperty("fits").EnumerateArray())
            Fit(run, c, design, fit);
    }

    [Fact]
    public void Oracle_subgroups_are_held() => OracleRun.Held("subgroup.json", output);

    internal static void Subgroup(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "dataset", "group_var", "note", "rows", "fits");
        string variable = c.GetProperty("group_var").GetString()!;
        string?[] levels = [.. c.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty(variable).ToString())];
        foreach (var fit in c.GetProperty("fits").EnumerateArray())
            SubgroupFit(run, c.GetProperty("rows"), levels, fit);
    }

    private static void Fit(OracleRun run, JsonElement element, ModeratorDesign design, JsonElement expected)
    {
        run.KnownFields(
            "fit", expected, "method", "test", "k", "p", "coefs", "vb", "df", "QM", "QMdf", "QMp", "QE", "QEdf", "QEp", "tau2", "se.tau2", "I2", "H2", "R2", "fit.stats", "predict",
            "tau2_ci_QP", "control");
        var options = OracleOptions.Pooling(expected);
        string name = $"{options.Estimator} {options.Test}";
        double[] yi = OracleRun.Column(element.GetProperty("rows"), "yi"), vi = OracleRun.Column(element.GetProperty("rows"), "vi");
        if (MetaRegression.Fit(yi, vi, design, options).Value is not { } actual)
        {
            run.Fail($"{name}: no result");
            return;
        }

        run.Number($"{name} k", expected.GetProperty("k"), actual.K);
        run.Number($"{name} p", expected.GetProperty("p"), actual.Coefficients.Length);
        Coefficients(run, name, expected, actual);
        Statistics(run, name, expected, actual);
        if (expected.TryGetProperty("predict", out var predictions))
            foreach (var (prediction, at) in predictions.EnumerateArray().Zip(element.GetProperty("newmods").EnumerateArray()))
                Prediction(run, name, prediction, actual.Predict(OracleRun.Array(at)));
        if (expected.TryGetProperty("tau2_ci_QP", out var limits)) Limits(run, name, limits, MetaRegression.QProfile(yi, vi, design));
    }

    private static void Coefficients(OracleRun run, string name, JsonElement expected, MetaRegressionFit actual)
    {
        foreach (var (coefficient, i) in expected.GetProperty("coefs").EnumerateArray().Select((c, i) => (c, i)))
        {
            var own = actual.Coefficients[i];
            string what = $"{name} {own.Name}";
            run.KnownFields(what, coefficient, "name", "estimate", "se", "stat", "pval", "ci.lb", "ci.ub");
            run.True($"{what} name", coefficient.GetProperty("name").GetString() == own.Name);
            run.Number($"{what} estimate", coefficient.GetProperty("estimate"), own.Estimate);
            run.Number($"{what} se", coefficient.GetProperty("se"), own.StandardError);
            run.Number($"{what} stat", coefficient.GetProperty("stat"), own.Statistic);
            run.Probability($"{what} pval", coefficient.GetProperty("pval"), own.PValue);
            run.Limits(what, coefficient, "ci.", own.ConfidenceInterval);
        }

        foreach (var (row, i) in expected.GetProperty("vb").EnumerateArray().Select((r, i) => (r, i)))
            foreach (var (value, j) in row.EnumerateArray().Select((x, j) => (x, j)))
                run.Number($"{name} vb {i},{j}", value, actual.Covariance[i][j]);
    }

    private static void Statistics(OracleRun run, string name, JsonElement expected, MetaRegressionFit actual)
    {
        run.Number($"{name} df", expected.GetProperty("df"), actual.DegreesOfFreedom);
        run.Number($"{name} QM", expected.GetProperty("QM"), actual.ModeratorTest?.Statistic);
        run.Number($"{name} QMdf 1", expected.GetProperty("QMdf")[0], actual.ModeratorTest?.DegreesOfFreedom);
        run.Number($"{name} QMdf 2", expected.GetProperty("QMdf")[1], actual.ModeratorTest?.ResidualDegreesOfFreedom);
        run.Probability($"{name} QMp", expected.GetProperty("QMp"), actual.ModeratorTest?.PValue);
        var residual = actual.ResidualHeterogeneity;
        run.Number($"{name} QE", expected.GetProperty("QE"), residual.Q);
        run.Number($"{name} QEdf", expected.GetProperty("QEdf"), residual.DegreesOfFreedom);
        run.Probability($"{name} QEp", expected.GetProperty("QEp"), residual.PValue);
        run.Number($"{name} I2", expected.GetProperty("I2"), residual.I2);
        run.Number($"{name} H2", expected.GetProperty("H2"), residual.H2);
        run.Number($"{name} tau2", expected.GetProperty("tau2"), actual.Tau2);
        run.Number($"{name} se.tau2", expected.GetProperty("se.tau2"), actual.StandardErrorOfTau2);
        run.Number($"{name} R2", expected.GetProperty("R2"), actual.R2);
        var stats = expected.GetProperty("fit.stats");
        run.KnownFields($"{name} fit.stats", stats, "ll.ML", "ll.REML", "AIC.ML", "AIC.REML");
        run.Number($"{name} ll.ML", stats.GetProperty("ll.ML"), actual.MaximumLikelihood.LogLikelihood);
        run.Number($"{name} ll.REML", stats.GetProperty("ll.REML"), actual.RestrictedMaximumLikelihood.LogLikelihood);
        run.Number($"{name} AIC.ML", stats.GetProperty("AIC.ML"), actual.MaximumLikelihood.Aic);
        run.Number($"{name} AIC.REML", stats.GetProperty("AIC.REML"), actual.RestrictedMaximumLikelihood.Aic);
    }

    private static void Prediction(OracleRun run, string name, JsonElement expected, RegressionPrediction actual)
    {
        run.KnownFields($"{name} predict", expected, "pred", "se", "ci.lb", "ci.ub", "pi.lb", "pi.ub");
        run.Number($"{name} pred", expected.GetProperty("pred"), actual.Estimate);
        run.Number($"{name} pred se", expected.GetProperty("se"), actual.StandardError);
        run.Limits($"{name} pred", expected, "ci.", actual.ConfidenceInterval);
        if (expected.TryGetProperty("pi.lb", out _)) run.Limits($"{name} pred", expected, "pi.", actual.PredictionInterval);
        else run.True($"{name} has no prediction interval", actual.PredictionInterval is null);
    }

    private static void Limits(OracleRun run, string name, JsonElement expected, Computed<Tau2Interval> computed)
    {
        run.KnownFields($"{name} QP", expected, "tau2.lb", "tau2.ub", "tau.lb", "tau.ub", "I2.lb", "I2.ub", "H2.lb", "H2.ub", "lb.sign", "ub.sign", "ci.null");
        run.True($"{name} QP empty", expected.GetProperty("ci.null").GetBoolean() == computed.Has(ProblemKind.EmptyInterval));
        run.True($"{name} QP inside the search", expected.GetProperty("ub.sign").GetString() is "" && expected.GetProperty("lb.sign").GetString() is "");
        run.Limits($"{name} QP", expected, "tau2.", computed.Value?.Tau2);
        run.Limits($"{name} QP", expected, "tau.", computed.Value?.Tau);
        run.Limits($"{name} QP", expected, "I2.", computed.Value?.I2);
        run.Limits($"{name} QP", expected, "H2.", computed.Value?.H2);
    }

    private static void SubgroupFit(OracleRun run, JsonElement rows, string?[] levels, JsonElement expected)
    {
        run.KnownFields("fit", expected, "method", "test", "levels", "Q_between_separate_tau2", "common_tau2_model");
        var options = OracleOptions.Pooling(expected);
        string name = $"{options.Estimator} {options.Test}";
        double[] yi = OracleRun.Column(rows, "yi"), vi = OracleRun.Column(rows, "vi");
        var actual = Subgroups.Analyze(yi, vi, levels, options).Value!;
        run.Number($"{name} levels", expected.GetProperty("Q_between_separate_tau2").GetProperty("df"), actual.Levels.Length - 1);
        foreach (var level in expected.GetProperty("levels").EnumerateArray())
        {
            string which = level.GetProperty("level").ToString();
            double[] own = [.. yi.Select((y, i) => levels[i] == which ? y : double.NaN)];
            PooledCase.Level(run, $"{name} {which}", level, actual.Levels.Single(l => l.Level == which).Effect, own, vi);
        }

        var between = expected.GetProperty("Q_between_separate_tau2");
        run.KnownFields($"{name} between", between, "Q", "df", "p");
        run.Number($"{name} between Q", between.GetProperty("Q"), actual.BetweenGroups?.Statistic);
        run.Number($"{name} between df", between.GetProperty("df"), actual.BetweenGroups?.DegreesOfFreedom);
        run.Probability($"{name} between p", between.GetProperty("p"), actual.BetweenGroups?.PValue);
        Common(run, name, expected.GetProperty("common_tau2_model"), actual.CommonTau2!);
    }

    private static void Common(OracleRun run, string name, JsonElement expected, MetaRegressionFit actual)
    {
        run.KnownFields($"{name} common", expected, "QM", "QMdf", "QMp", "tau2", "QE", "QEp");
        run.Number($"{name} common QM", expected.GetProperty("QM"), actual.ModeratorTest?.Statistic);
        run.Number($"{name} common QMdf 1", expected.GetProperty("QMdf")[0], actual.ModeratorTest?.DegreesOfFreedom);
        run.Number($"{name} common QMdf 2", expected.GetProperty("QMdf")[1], actual.ModeratorTest?.ResidualDegreesOfFreedom);
        run.Probability($"{name} common QMp", expected.GetProperty("QMp"), actual.ModeratorTest?.PValue);
        run.Number($"{name} common tau2", expected.GetProperty("tau2"), actual.Tau2);
        run.Number($"{name} common QE", expected.GetProperty("QE"), actual.ResidualHeterogeneity.Q);
        run.Probability($"{name} common QEp", expected.GetProperty("QEp"), actual.ResidualHeterogeneity.PValue);
    }
}
