using System.Text.Json;
using ReportGen.Analysis.Measures;
using ReportGen.UnitTests.Statistics.Oracle;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Analysis.Measures;

/// <summary>Every measure through the catalogue, from the columns by metafor's names, against the reference.</summary>
public sealed class MeasureCatalogueOracleTests(ITestOutputHelper output)
{
    // The reference lacked a package for UCOR; the others are not of the reference's making.
    private static readonly string[] NotAsked = ["UCOR", "GEN", "GENRATIO", "HR", "GENPROP", "GENCOR"];

    private readonly HashSet<string> _measures = new(StringComparer.Ordinal);

    [Fact]
    public void Oracle_escalc_of_every_measure_is_held_through_the_catalogue()
    {
        foreach (var file in (string[])["escalc_proportions.json", "escalc_binary.json", "escalc_rates.json", "escalc_continuous.json", "escalc_paired.json", "escalc_correlations.json"])
            OracleRun.File(file, output, Check);
        MeasureCatalogue.All.Select(m => m.Name).Except(_measures).ShouldBe(NotAsked, ignoreOrder: true);
    }

    private void Check(OracleRun run, JsonElement c)
    {
        var rows = c.GetProperty("rows");
        foreach (var field in (string[])["results", "results_one_group"])
        {
            if (!c.TryGetProperty(field, out var results)) continue;
            foreach (var result in results.EnumerateArray().Where(r => !r.TryGetProperty("error", out _)))
            {
                var name = result.GetProperty("measure").GetString()!;
                var measure = MeasureCatalogue.Find(name);
                run.True($"{name} is in the catalogue", measure is not null);
                if (measure is null) continue;
                _measures.Add(name);
                var group = result.TryGetProperty("group", out var number) ? number.GetInt32() : 0;
                foreach (var alternative in measure.Columns) Compare(run, $"{name} of {string.Join(' ', alternative)}", Figures(measure, rows, group, [.. alternative]), result);
                Compare(run, $"{name} of all columns", Figures(measure, rows, group, [.. measure.Columns.SelectMany(a => a)]), result);
            }
        }
    }

    private static void Compare(OracleRun run, string what, StudyFigures figures, JsonElement result)
    {
        JsonElement? options = result.TryGetProperty("options", out var given) ? given : null;
        var set = figures.EffectSizes(new()
        {
            Correction = OracleOptions.Correction(options),
            DropDoubleZeros = OracleOptions.DropsDoubleZeros(options),
            Variance = OracleOptions.Variance(options),
        });
        for (var i = 0; i < figures.K; i++)
        {
            var vi = result.GetProperty("vi")[i];
            run.Number($"{what} {options} yi[{i}]", result.GetProperty("yi")[i], set.Yi[i], 1e-12);
            run.Number($"{what} {options} vi[{i}]", vi, set.Vi[i], 1e-12, OracleRun.ValueOf(vi) is < 1e-6 ? 1e-6 : 1);
        }
    }

    // One group of a file with two: its columns by the names for one. What the file does not have follows from what it has.
    private static StudyFigures Figures(Measure measure, JsonElement rows, int group, string[] columns) =>
        StudyFigures.From(measure, columns.Distinct().ToDictionary(c => c, c => c switch
        {
            "mi" when measure.Family == MeasureFamily.Proportion => [.. OracleRun.Column(rows, "ni").Zip(OracleRun.Column(rows, "xi"), (n, x) => n - x)],
            "mi" or "sdi" or "xi" or "ti" when group > 0 => OracleRun.Column(rows, $"{c[..^1]}{group}i"),
            "ni" when group > 0 => OracleRun.Column(rows, $"n{group}i"),
            _ => OracleRun.Column(rows, c),
        }))!;
}
