using System.Text.Json;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;
using ReportGen.Statistics.Sensitivity;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Statistics.Oracle;

public sealed class SensitivityOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Oracle_leave_one_out_and_cumulative_fits_are_held() => OracleRun.Held("leave1out_cumul.json", output);

    internal static void Repeated(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "measure", "note", "rows", "leave1out", "cumul");
        double[] yi = OracleRun.Column(c.GetProperty("rows"), "yi"), vi = OracleRun.Column(c.GetProperty("rows"), "vi");
        foreach (var expected in c.GetProperty("leave1out").EnumerateArray())
        {
            run.KnownFields("leave1out", expected, "method", "test", "out");
            var options = OracleOptions.Pooling(expected);
            var actual = RepeatedPooling.LeaveOneOut(yi, vi, options);
            run.Number("leave1out rows", JsonSerializer.SerializeToElement(expected.GetProperty("out").GetArrayLength()), actual.Length);
            foreach (var (row, fit) in expected.GetProperty("out").EnumerateArray().Zip(actual))
                Pooled(run, $"leave1out {options.Estimator} {options.Test} {fit.Study}", row, fit.Without.Value!, "Q");
        }

        foreach (var expected in c.GetProperty("cumul").EnumerateArray())
        {
            run.KnownFields("cumul", expected, "method", "test", "order", "out");
            var options = OracleOptions.Pooling(expected);
            var actual = RepeatedPooling.Cumulative(yi, vi, vi, options);
            run.True("cumul rows", expected.GetProperty("order").GetArrayLength() == actual.Length);
            foreach (var (row, step) in expected.GetProperty("order").EnumerateArray().Zip(actual))
                run.Number("cumul order", row, step.Study + 1);
            foreach (var (row, fit) in expected.GetProperty("out").EnumerateArray().Zip(actual))
                Pooled(run, $"cumul {options.Estimator} {options.Test} {fit.Study}", row, fit.Effect.Value!, "QE");
        }
    }

    [Fact]
    public void Oracle_influence_diagnostics_are_held() => OracleRun.Held("influence.json", output);

    internal static void Influences(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "measure", "rows", "influence", "influence_metareg");
        double[] yi = OracleRun.Column(c.GetProperty("rows"), "yi"), vi = OracleRun.Column(c.GetProperty("rows"), "vi");
        foreach (var expected in c.GetProperty("influence").EnumerateArray())
        {
            run.KnownFields("influence", expected, "method", "test", "out", "blup");
            var options = OracleOptions.Pooling(expected);
            Diagnostics(run, expected, Influence.Analyze(yi, vi, options).Value!);
            if (expected.TryGetProperty("blup", out var blup) && blup.ValueKind == JsonValueKind.Array) Predictions(run, blup, StudyPredictions.BestLinear(yi, vi, options));
            else if (options.Estimator == Tau2Estimator.EE) run.True("no predictions", StudyPredictions.BestLinear(yi, vi, options).IsEmpty);
        }

        if (c.GetProperty("influence_metareg") is not { ValueKind: JsonValueKind.Object } regression) return;
        run.KnownFields("influence_metareg", regression, "moderator", "method", "test", "out");
        var design = new ModeratorDesign([new("moderator", [.. OracleRun.Array(regression.GetProperty("moderator"))])]);
        Diagnostics(run, regression, Influence.Analyze(yi, vi, OracleOptions.Pooling(regression), design).Value!);
    }

    [Fact]
    public void Oracle_plot_coordinates_are_held() => OracleRun.Held("plot_coordinates.json", output);

    internal static void Coordinates(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "measure", "note", "rows", "plots", "labbe");
        double[] yi = OracleRun.Column(c.GetProperty("rows"), "yi"), vi = OracleRun.Column(c.GetProperty("rows"), "vi");
        foreach (var expected in c.GetProperty("plots").EnumerateArray())
        {
            run.KnownFields("plot", expected, "method", "tau2", "baujat", "radial");
            var options = new PoolingOptions { Estimator = Enum.Parse<Tau2Estimator>(expected.GetProperty("method").GetString()!) };
            var actual = Influence.Analyze(yi, vi, options).Value!;
            run.Number("tau2", expected.GetProperty("tau2"), actual.Fit.Tau2);
            Points(run, $"{options.Estimator} baujat", expected.GetProperty("baujat"), [.. actual.Studies.Select(s => new PlotPoint(s.Study, s.Baujat!.Heterogeneity, s.Baujat.Influence))]);
            Points(run, $"{options.Estimator} radial", expected.GetProperty("radial"), [.. PlotCoordinates.Radial(yi, vi, actual.Fit.Tau2)]);
        }

        if (c.GetProperty("labbe") is not { ValueKind: JsonValueKind.Array } plots) return;
        foreach (var plot in plots.EnumerateArray())
        {
            run.KnownFields("labbe", plot, "measure", "rows", "raw");
            var measure = Enum.Parse<TwoGroupBinaryMeasure>(plot.GetProperty("measure").GetString()!);
            Points(run, $"labbe {measure}", plot.GetProperty("rows"), [.. PlotCoordinates.LAbbe(measure, OracleStudies.Tables(plot.GetProperty("raw")))]);
        }
    }

    [Fact]
    public void Oracle_subsets_are_held() => OracleRun.Held("gosh.json", output);

    internal static void Subsets(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "rows", "gosh");
        double[] yi = OracleRun.Column(c.GetProperty("rows"), "yi"), vi = OracleRun.Column(c.GetProperty("rows"), "vi");
        foreach (var expected in c.GetProperty("gosh").EnumerateArray())
        {
            run.KnownFields("gosh", expected, "method", "incl", "out");
            var options = new PoolingOptions { Estimator = Enum.Parse<Tau2Estimator>(expected.GetProperty("method").GetString()!) };
            var actual = Gosh.Fit(yi, vi, options).ToDictionary(f => string.Concat(Enumerable.Range(0, yi.Length).Select(i => f.Studies.Contains(i) ? '1' : '0')));
            run.True("subsets", expected.GetProperty("incl").EnumerateObject().Count() == actual.Count);
            foreach (var (subset, row) in expected.GetProperty("incl").EnumerateObject().Zip(expected.GetProperty("out").EnumerateArray()))
                Subset(run, $"{options.Estimator} {subset.Value.GetString()}", row, actual[subset.Value.GetString()!], options.Estimator);
        }
    }

    private static void Pooled(OracleRun run, string name, JsonElement expected, PooledEffect actual, string q)
    {
        run.KnownFields(name, expected, "study", "estimate", "se", "stat", "pval", "ci.lb", "ci.ub", q, q + "p", "tau2", "I2");
        run.Number($"{name} estimate", expected.GetProperty("estimate"), actual.Estimate);
        run.Number($"{name} se", expected.GetProperty("se"), actual.StandardError);
        run.Number($"{name} stat", expected.GetProperty("stat"), actual.Statistic);
        run.Probability($"{name} pval", expected.GetProperty("pval"), actual.PValue);
        run.Limits(name, expected, "ci.", actual.ConfidenceInterval);
        run.Number($"{name} {q}", expected.GetProperty(q), actual.Heterogeneity?.Q);
        run.Probability($"{name} {q}p", expected.GetProperty(q + "p"), actual.Heterogeneity?.PValue);
        run.Number($"{name} tau2", expected.GetProperty("tau2"), actual.Tau2);
        run.Number($"{name} I2", expected.GetProperty("I2"), actual.Heterogeneity?.I2);
    }

    private static void Diagnostics(OracleRun run, JsonElement expected, InfluenceAnalysis actual)
    {
        run.Number("rows", JsonSerializer.SerializeToElement(expected.GetProperty("out").GetArrayLength()), actual.Studies.Length);
        foreach (var (row, study) in expected.GetProperty("out").EnumerateArray().Zip(actual.Studies))
        {
            string name = $"{actual.Fit.Options.Estimator} {actual.Fit.Options.Test} p {actual.Fit.Coefficients.Length} study {study.Study}";
            run.KnownFields(
                name, row, "rstudent", "dffits", "cook.d", "cov.r", "tau2.del", "QE.del", "hat", "weight", "is.infl", "rstandard.resid", "rstandard.se", "rstandard.z");
            run.Number($"{name} rstudent", row.GetProperty("rstudent"), study.Deletion?.StudentizedResidual);
            run.Number($"{name} dffits", row.GetProperty("dffits"), study.Deletion?.Dffits);
            run.Number($"{name} cook.d", row.GetProperty("cook.d"), study.Deletion?.CooksDistance);
            run.Number($"{name} cov.r", row.GetProperty("cov.r"), study.Deletion?.CovarianceRatio);
            run.Number($"{name} tau2.del", row.GetProperty("tau2.del"), study.Deletion?.Tau2);
            run.Number($"{name} QE.del", row.GetProperty("QE.del"), study.Deletion?.Q);
            run.Number($"{name} hat", row.GetProperty("hat"), study.Hat);
            run.Number($"{name} weight", row.GetProperty("weight"), study.Weight);
            run.True($"{name} is.infl", row.GetProperty("is.infl").GetBoolean() == study.IsInfluential);
            run.Number($"{name} rstandard.resid", row.GetProperty("rstandard.resid"), study.Residual);
            run.Number($"{name} rstandard.se", row.GetProperty("rstandard.se"), study.ResidualStandardError);
            run.Number($"{name} rstandard.z", row.GetProperty("rstandard.z"), study.StandardizedResidual);
        }
    }

    private static void Predictions(OracleRun run, JsonElement expected, IReadOnlyList<StudyPrediction> actual)
    {
        run.True("blup rows", expected.GetArrayLength() == actual.Count);
        foreach (var (row, own) in expected.EnumerateArray().Zip(actual))
        {
            run.KnownFields("blup", row, "pred", "se", "pi.lb", "pi.ub");
            run.Number($"blup {own.Study} pred", row.GetProperty("pred"), own.Estimate);
            run.Number($"blup {own.Study} se", row.GetProperty("se"), own.StandardError);
            run.Limits($"blup {own.Study}", row, "pi.", own.Interval);
        }
    }

    private static void Points(OracleRun run, string name, JsonElement expected, IReadOnlyList<PlotPoint> actual)
    {
        run.True($"{name} points", expected.GetArrayLength() == actual.Count);
        foreach (var (row, own) in expected.EnumerateArray().Zip(actual))
        {
            run.KnownFields(name, row, "x", "y");
            run.Number($"{name} {own.Study} x", row.GetProperty("x"), own.X);
            run.Number($"{name} {own.Study} y", row.GetProperty("y"), own.Y);
        }
    }

    private static void Subset(OracleRun run, string name, JsonElement expected, SubsetFit actual, Tau2Estimator estimator)
    {
        run.KnownFields(name, expected, "k", "estimate", "tau2", "I2", "H2", "QE");
        run.Number($"{name} k", expected.GetProperty("k"), actual.Studies.Length);
        run.Number($"{name} estimate", expected.GetProperty("estimate"), actual.Estimate);
        run.Number($"{name} tau2", expected.GetProperty("tau2"), actual.Tau2);
        run.Number($"{name} I2", expected.GetProperty("I2"), actual.I2);
        run.Number($"{name} QE", expected.GetProperty("QE"), actual.Q);

        // For DL the reference gives Q/(k - 1) itself, which H2 is where above 1.
        bool ratio = estimator == Tau2Estimator.DL;
        run.Number($"{name} H2", expected.GetProperty("H2"), ratio ? actual.RatioOfQ : actual.H2);
        if (ratio) run.True($"{name} H2 from 1 on", Math.Abs(Math.Max(1, actual.RatioOfQ!.Value) - actual.H2!.Value) <= 1e-9 * actual.H2.Value);
    }
}
