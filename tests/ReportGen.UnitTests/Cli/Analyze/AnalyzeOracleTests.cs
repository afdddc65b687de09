using System.Globalization;
using System.Text.Json;
using ReportGen.UnitTests.Statistics.Oracle;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Cli.Analyze;

/// <summary>The JSON of the command has the names, the structure and the numbers of the reference files.</summary>
public sealed class AnalyzeOracleTests(ITestOutputHelper output)
{
    private static readonly string[] Columns =
        ["ai", "bi", "ci", "di", "x1i", "t1i", "x2i", "t2i", "m1i", "sd1i", "n1i", "m2i", "sd2i", "n2i", "xi", "ni", "ri", "yi", "vi", "ablat", "year", "alloc", "weeks", "setting", "tester"];

    // How the reference was computed, or a result that the command does not ask for.
    private static readonly string[] NotCompared =
    [
        "method", "test", "control", "default_control", "weights_arg", "warnings", "lb.sign", "ub.sign", "ci.null", "predict", "tau2_ci_QP", "formula", "nAGQ", "measure", "model", "ddf",
        "logLik", "AIC", "BIC", "fun", "correct", "add_note", "k.yi", "k.pos", "QEdf",
    ];

    [Theory]
    [InlineData("pooling_binary.json", "bcg:RR", "RR")]
    [InlineData("pooling_binary.json", "nielweise2007:OR", "OR")]
    [InlineData("pooling_binary.json", "hine1989:RD", "RD")]
    [InlineData("pooling_binary.json", "bcg:AS", "AS")]
    [InlineData("pooling_binary.json", "collins1985b:PETO", "PETO")]
    [InlineData("pooling_proportions.json", "seed_leaks:PLO", "PLO")]
    [InlineData("pooling_proportions.json", "seed_complications:PFT", "PFT")]
    [InlineData("pooling_proportions.json", "pritz1997:PAS", "PAS")]
    [InlineData("pooling_proportions.json", "debruin2009:PLO", "PLO")]
    [InlineData("pooling_continuous_rates_cor.json", "hart1999:IRR", "IRR")]
    [InlineData("pooling_continuous_rates_cor.json", "hart1999:IRLN:group2", "IRLN", "--xi", "x2i", "--ti", "t2i")]
    [InlineData("pooling_continuous_rates_cor.json", "hart1999:IRS:group2", "IRS", "--xi", "x2i", "--ti", "t2i")]
    [InlineData("pooling_continuous_rates_cor.json", "normand1999:MD", "MD")]
    [InlineData("pooling_continuous_rates_cor.json", "gibson2002:SMD", "SMD")]
    [InlineData("pooling_continuous_rates_cor.json", "synth_prepost_A:SMCR", "SMCR")]
    [InlineData("pooling_continuous_rates_cor.json", "molloy2014:ZCOR", "ZCOR")]
    [InlineData("pooling_generic.json", "begg1989", "GEN")]
    public void Oracle_pooled_effects(string file, string id, string measure, params string[] columns)
    {
        var reference = Case(file, id);
        OracleRun.Cases(file, [(id, reference)], 1, output, (run, c) =>
        {
            // The reference stops DLIT short of its fixed point, and GENQ was given weights.
            foreach (var fit in c.GetProperty("fits").EnumerateArray().Where(f => !f.TryGetProperty("error", out _) && !f.TryGetProperty("weights_arg", out _) && f.GetProperty("method").GetString() != "DLIT"))
            {
                string method = fit.GetProperty("method").GetString()!, test = fit.GetProperty("test").GetString()!;
                var json = Json(c, [.. columns, "--measure", measure, "--method", method, "--test", test]);
                Compare(run, $"{method} {test}", fit, json);
                if (method == "REML") Compare(run, "Q-profile", c.GetProperty("tau2_ci").GetProperty("QP"), json.GetProperty("tau2_ci").GetProperty("QP"));
            }
        });
    }

    [Theory]
    [InlineData("bcg", "OR", "MH")]
    [InlineData("bcg", "RR", "MH")]
    [InlineData("hine1989", "RD", "MH")]
    [InlineData("synth_doublezero_A", "OR", "MH")]
    [InlineData("hart1999", "IRR", "MH")]
    [InlineData("collins1985b", "OR", "PETO")]
    public void Oracle_stratified_effects(string id, string measure, string method) => OracleRun.Cases("mh_peto.json", [(id, Case("mh_peto.json", id))], 1, output, (run, c) =>
    {
        var function = method == "MH" ? "rma.mh" : "rma.peto";
        var result = c.GetProperty("results").EnumerateArray().First(r =>
            r.GetProperty("fun").GetString() == function && (method == "PETO" || r.GetProperty("measure").GetString() == measure) && (!r.TryGetProperty("correct", out var corrects) || corrects.GetBoolean())
            && (!r.TryGetProperty("add_note", out var note) || note.GetString()!.StartsWith("defaults", StringComparison.Ordinal)));
        var json = Json(c, ["--measure", measure, "--method", method]);
        Compare(run, method, result, json, "exp");
        if (!result.TryGetProperty("exp", out var exp) || exp.ValueKind == JsonValueKind.Null) return;
        run.Number("exp", exp.GetProperty("estimate"), json.GetProperty("backtransformed").GetProperty("pred").GetDouble());
    });

    [Theory]
    [InlineData("seed_leaks:PLO")]
    [InlineData("pritz1997:PLO")]
    public void Oracle_mixed_model_of_proportions(string id) => OracleRun.Cases("glmm.json", [(id, Case("glmm.json", id))], 1, output, (run, c) =>
    {
        var best = c.GetProperty("precise_ml").EnumerateArray().Last();
        var json = Json(c, ["--measure", "PLO", "--method", "GLMM"]);
        foreach (var name in (string[])["estimate", "se", "ci.lb", "ci.ub", "tau2", "tau", "logLik"]) run.Number(name, best.GetProperty(name), json.GetProperty(name).GetDouble(), 1e-4);
        foreach (var name in (string[])["pred", "ci.lb", "ci.ub", "pi.lb", "pi.ub"]) run.Number($"prob {name}", best.GetProperty("prob").GetProperty(name), json.GetProperty("backtransformed").GetProperty(name).GetDouble(), 1e-4);
    });

    [Theory]
    [InlineData("bcg:ablat", "ablat")]
    [InlineData("bcg:alloc", "alloc")]
    [InlineData("bcg:ablat+year", "ablat,year")]
    [InlineData("bcg:ablat+alloc", "ablat,alloc")]
    [InlineData("raudenbush1985:weeks+setting+tester", "weeks,setting,tester")]
    public void Oracle_meta_regression(string id, string moderators) => OracleRun.Cases("meta_regression.json", [(id, Case("meta_regression.json", id))], 1, output, (run, c) =>
    {
        foreach (var fit in c.GetProperty("fits").EnumerateArray())
        {
            string method = fit.GetProperty("method").GetString()!, test = fit.GetProperty("test").GetString()!;
            var regression = Json(c, ["--measure", "GEN", "--method", method, "--test", test, "--moderators", moderators]).GetProperty("meta_regression");
            Compare(run, $"{method} {test}", fit, regression, "R2");
            if (method != "EE") run.Number($"{method} {test} R2", fit.GetProperty("R2"), OracleRun.ValueOf(regression.GetProperty("R2")));
        }
    });

    [Theory]
    [InlineData("bcg:alloc", "alloc")]
    [InlineData("raudenbush1985:tester", "tester")]
    public void Oracle_subgroups(string id, string column) => OracleRun.Cases("subgroup.json", [(id, Case("subgroup.json", id))], 1, output, (run, c) =>
    {
        foreach (var fit in c.GetProperty("fits").EnumerateArray())
        {
            string method = fit.GetProperty("method").GetString()!, test = fit.GetProperty("test").GetString()!;
            Compare(run, $"{method} {test}", fit, Json(c, ["--measure", "GEN", "--method", method, "--test", test, "--subgroup", column]).GetProperty("subgroup"));
        }
    });

    [Fact]
    public void Oracle_leave_one_out_and_influence_and_small_study_effects() => OracleRun.Cases("influence.json", [("bcg:RR", Case("influence.json", "bcg:RR"))], 1, output, (run, c) =>
    {
        var json = Json(Case("pooling_binary.json", "bcg:RR"), ["--measure", "RR", "--leave-one-out", "--influence", "--small-study"]);
        var influence = c.GetProperty("influence").EnumerateArray().First(i => Is(i, "REML", "z"));
        Compare(run, "influence", influence.GetProperty("out"), json.GetProperty("influence"));
        Compare(run, "blup", influence.GetProperty("blup"), json.GetProperty("blup"));
        var repeated = Case("leave1out_cumul.json", "bcg:RR").GetProperty("leave1out").EnumerateArray().First(i => Is(i, "REML", "z"));
        Compare(run, "leave1out", repeated.GetProperty("out"), json.GetProperty("leave1out"));
        var (expected, actual) = (Case("small_study.json", "bcg:RR"), json.GetProperty("small_study"));
        foreach (var test in expected.GetProperty("regtest").EnumerateArray().Where(t => t.GetProperty("model").GetString() == "lm" || Is(t, "REML", "z")))
        {
            var same = actual.GetProperty("regtest").EnumerateArray().Single(t => Same(t, test, "model") && Same(t, test, "predictor"));
            Compare(run, $"regtest {test.GetProperty("model")} {test.GetProperty("predictor")}", test, same, "tval", "sigma", "df");
        }

        Compare(run, "egger", expected.GetProperty("egger_classical"), actual.GetProperty("egger_classical"), "slope", "se.slope");
        run.Number("rank tau", expected.GetProperty("ranktest").GetProperty("tau"), actual.GetProperty("ranktest").GetProperty("tau").GetDouble());
        run.Probability("rank p", expected.GetProperty("ranktest").GetProperty("pval"), actual.GetProperty("ranktest").GetProperty("pval").GetDouble());
        foreach (var filled in expected.GetProperty("trimfill").EnumerateArray().Where(t => t.GetProperty("method").GetString() == "REML" && t.GetProperty("side_arg").GetString() == "auto" && !t.TryGetProperty("error", out _)))
            Compare(run, $"trimfill {filled.GetProperty("estimator")}", filled, actual.GetProperty("trimfill").EnumerateArray().Single(t => Same(t, filled, "estimator")), "side_arg");
    });

    [Fact]
    public void Oracle_cumulative_by_variance()
    {
        var rows = Case("pooling_binary.json", "bcg:RR");
        OracleRun.Cases("leave1out_cumul.json", [("bcg:RR", Case("leave1out_cumul.json", "bcg:RR"))], 1, output, (run, c) =>
        {
            var expected = c.GetProperty("cumul").EnumerateArray().First(i => Is(i, "REML", "z"));
            Compare(run, "cumul", expected, Json(rows, ["--measure", "RR", "--cumulative", "vi"]).GetProperty("cumul"));
        });
    }

    private static bool Is(JsonElement fit, string method, string test) =>
        fit.TryGetProperty("method", out var m) && m.GetString() == method && fit.GetProperty("test").GetString() == test;

    private static bool Same(JsonElement a, JsonElement b, string name) => a.GetProperty(name).GetString() == b.GetProperty(name).GetString();

    private static JsonElement Case(string file, string id) => OracleFile.Read(file).GetProperty("cases").EnumerateArray().Single(c => c.GetProperty("id").GetString() == id);

    private static JsonElement Json(JsonElement reference, string[] args) => AnalyzeRun.OfText(Csv(reference.GetProperty("rows")), [.. args, "--json"]).Json();

    private static string Csv(JsonElement rows)
    {
        string[] columns = [.. Columns.Where(c => rows[0].TryGetProperty(c, out _))];
        var lines = rows.EnumerateArray().Select(r => string.Join(',', columns.Select(c => Cell(r.GetProperty(c))).Prepend($"\"{r.GetProperty("study").GetString()!.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));
        return string.Join('\n', lines.Prepend(string.Join(',', columns.Prepend("study")))) + "\n";
    }

    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "NA",
        JsonValueKind.Number => value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        _ => $"\"{value.GetString()}\"",
    };

    // Every number, truth value and text of the reference stands under the same name.
    private static void Compare(OracleRun run, string what, JsonElement expected, JsonElement actual, params string[] except)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in expected.EnumerateObject().Where(p => !NotCompared.Contains(p.Name) && !except.Contains(p.Name)))
                {
                    if (actual.TryGetProperty(property.Name, out var same)) Compare(run, $"{what} {property.Name}", property.Value, same, except);
                    else run.Fail($"{what}: no field '{property.Name}'");
                }

                break;
            case JsonValueKind.Array:
                run.True($"{what}: length", expected.GetArrayLength() == actual.GetArrayLength());
                foreach (var (e, a) in expected.EnumerateArray().Zip(actual.EnumerateArray())) Compare(run, what, e, a, except);
                break;
            case JsonValueKind.True or JsonValueKind.False:
                run.True(what, expected.GetBoolean() == actual.GetBoolean());
                break;
            case JsonValueKind.String when expected.GetString() is not ("Infinity" or "-Infinity" or "NaN"):
                run.True($"{what}: '{actual}' is '{expected}'", expected.GetString() == actual.GetString());
                break;
            default:
                if (what.EndsWith('p') || what.EndsWith("pval", StringComparison.Ordinal)) run.Probability(what, expected, OracleRun.ValueOf(actual));
                else run.Number(what, expected, OracleRun.ValueOf(actual));
                break;
        }
    }
}
