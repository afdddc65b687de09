using System.Text.Json;
using ReportGen.Statistics;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>
/// What the reference computed from its own estimate, standard error and τ², to all digits: its optimiser may leave those a little off the maximum, but not the figures that
/// follow from them. Also where it stopped on its way to infinity.
/// </summary>
internal static class GlmmOwnRelations
{
    public static void Check(OracleRun run, string name, JsonElement fit)
    {
        if (OracleRun.ValueOf(fit.GetProperty("estimate")) is not { } estimate || OracleRun.ValueOf(fit.GetProperty("se")) is not { } se) return;
        double? df = OracleRun.ValueOf(fit.GetProperty("ddf"));
        Tests(run, name, fit);
        double z = estimate / se, critical = df is { } d ? StudentDistribution.Quantile(0.975, d) : NormalDistribution.Quantile(0.975);
        var ci = new Interval(estimate - (critical * se), estimate + (critical * se));
        run.Number($"{name} own zval", fit.GetProperty("zval"), z);
        run.Probability($"{name} own pval", fit.GetProperty("pval"), df is { } t ? StudentDistribution.TwoSided(z, t) : 2 * NormalDistribution.UpperTail(Math.Abs(z)), 1e-7);
        run.Limits($"{name} own", fit, "ci.", ci);
        run.Number($"{name} own se", fit.GetProperty("se"), (fit.GetProperty("ci.ub").GetDouble() - fit.GetProperty("ci.lb").GetDouble()) / (2 * critical));
        if (OracleRun.ValueOf(fit.GetProperty("tau2")) is { } tau2) Variance(run, name, fit, estimate, critical * Math.Sqrt((se * se) + tau2), tau2);
        var back = fit.GetProperty("backtransformed");
        run.Number($"{name} own back pred", back.GetProperty("pred"), Back(back)(estimate), 1e-9, 0);
        run.Limits($"{name} own back", back, "ci.", ci.Select(Back(back)), 1e-9, 0);
    }

    /// <summary>Where the likelihood grows without bound and the reference stopped somewhere: its estimates against their limits, its criteria against its likelihood.</summary>
    public static void Unbounded(OracleRun run, string name, JsonElement fit, int studies)
    {
        double At(string field) => fit.GetProperty(field).GetDouble();
        double critical = NormalDistribution.Quantile(0.975), k = At("k"), parameters = name.Contains(" EE ", StringComparison.Ordinal) ? 1 : 2;
        run.Number($"{name} own k", fit.GetProperty("k"), studies);
        run.Number($"{name} own QE.df", fit.GetProperty("QE.df"), studies - 1);
        run.Number($"{name} own estimate", fit.GetProperty("estimate"), (At("ci.lb") + At("ci.ub")) / 2);
        run.Number($"{name} own se", fit.GetProperty("se"), (At("ci.ub") - At("ci.lb")) / (2 * critical));
        run.Number($"{name} own tau2", fit.GetProperty("tau2"), At("tau") * At("tau"));
        run.Number($"{name} own H2", fit.GetProperty("H2"), 100 / (100 - At("I2")));
        run.Number($"{name} own logLik", fit.GetProperty("logLik"), parameters - (At("AIC") / 2));
        run.Number($"{name} own AIC", fit.GetProperty("AIC"), (2 * parameters) - (2 * At("logLik")));
        run.Number($"{name} own BIC", fit.GetProperty("BIC"), (parameters * Math.Log(k)) - (2 * At("logLik")));
    }

    /// <summary>The tests of heterogeneity: p from the statistic and back.</summary>
    private static void Tests(OracleRun run, string name, JsonElement fit)
    {
        double df = fit.GetProperty("QE.df").GetDouble();
        foreach (string test in new[] { "Wld", "LRT" })
        {
            var (statistic, p) = (fit.GetProperty("QE." + test), fit.GetProperty("QEp." + test));
            if (OracleRun.ValueOf(statistic) is not { } q || OracleRun.ValueOf(p) is not { } tail) continue;
            run.Probability($"{name} own QEp.{test}", p, ChiSquaredDistribution.UpperTail(q, df), 1e-7);
            if (tail is > 0 and < 1) run.Number($"{name} own QE.{test}", statistic, Exceeded(tail, df), 1e-7);
            else if (tail == 1) run.Number($"{name} own QE.{test}", statistic, 0);
            else run.True($"{name} own QE.{test}", ChiSquaredDistribution.UpperTail(q, df) == tail);
        }
    }

    // The value that chi-square exceeds with probability p, also where p is far below the unit roundoff.
    private static double Exceeded(double p, double df)
    {
        double low = 0, high = 2000;
        for (int i = 0; i < 100; i++)
        {
            double middle = (low + high) / 2;
            if (ChiSquaredDistribution.UpperTail(middle, df) > p) low = middle;
            else high = middle;
        }

        return low;
    }

    private static void Variance(OracleRun run, string name, JsonElement fit, double estimate, double half, double tau2)
    {
        run.Number($"{name} own tau", fit.GetProperty("tau"), Math.Sqrt(tau2));
        var back = fit.GetProperty("backtransformed");
        if (back.GetProperty("pi.lb").ValueKind != JsonValueKind.Null)
            run.Limits($"{name} own back", back, "pi.", new Interval(estimate - half, estimate + half).Select(Back(back)), 1e-9, 0);
        if (OracleRun.ValueOf(fit.GetProperty("H2")) is not { } h2) return;
        run.Number($"{name} own I2", fit.GetProperty("I2"), 100 * (h2 - 1) / h2);
    }

    private static Func<double, double> Back(JsonElement expected) => expected.GetProperty("transf").GetString() switch
    {
        "transf.ilogit" => BackTransformation.InverseLogit,
        "exp" => BackTransformation.Exponential,
        var other => throw new FormatException($"Unknown transformation {other}"),
    };
}
