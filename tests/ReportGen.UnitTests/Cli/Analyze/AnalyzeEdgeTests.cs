using System.Globalization;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;

namespace ReportGen.UnitTests.Cli.Analyze;

/// <summary>Data of every kind give a result or a message: never a fault, never "NaN".</summary>
public class AnalyzeEdgeTests
{
    private static readonly string[] Everything = ["--leave-one-out", "--influence", "--small-study", "--insist", "--prediction", "--cumulative", "key", "--subgroup", "group", "--moderators", "key,group"];

    [Fact]
    public void Random_tables_of_every_measure_and_method()
    {
        var random = new System.Random(20260131);
        foreach (var measure in MeasureCatalogue.All)
            foreach (var method in PoolingMethod.All.Where(m => m.Pools(measure) && (measure.Name is "GEN" || m.Name is "REML" or "EE" || m.Estimator is null)))
                for (var k = 0; k <= 4; k++)
                {
                    var csv = Table(measure, k, random);
                    // Mixed models with study effects take their time.
                    var isSlow = method.Name is "UM.FS" or "UM.RS" || (method.Name == "GLMM" && measure.Family is MeasureFamily.TwoGroupBinary or MeasureFamily.TwoGroupRate);
                    if (isSlow && k is 2 or 4) continue;
                    string[] extras = method.Kind == PoolingMethodKind.InverseVariance ? Everything : isSlow ? [] : [.. Everything.Where(e => e is not ("--influence" or "--moderators" or "key,group"))];
                    string[] args = ["--measure", measure.Name, "--method", method.Name, .. extras];
                    foreach (var run in (AnalyzeRun[])[AnalyzeRun.OfText(csv, args), AnalyzeRun.OfText(csv, [.. args, "--json"])])
                    {
                        run.ExitCode.ShouldBeLessThan(2, $"{string.Join(' ', args)}\n{csv}\n{run.Error}");
                        (run.Out + run.Error).ShouldNotContain("NaN", Case.Sensitive, $"{string.Join(' ', args)}\n{csv}\n{run.Out}");
                        (run.Out.Length > 0).ShouldBe(run.ExitCode == 0);
                    }
                }
    }

    [Fact]
    public void Not_reported_is_said_in_four_ways_and_named()
    {
        var run = AnalyzeRun.OfText("study,yi,vi\nA,1,1\nB,NR,1\nC,na,1\nD,,1\nE,NaN,1\nF,2,1\n", "--measure", "GEN");
        run.Out.ShouldContain("Effect size of 2 studies");
        run.Out.ShouldContain("Not reported, and left out: B, C, D, E.");
        run.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_byte_order_mark_windows_line_ends_and_quotes_do_no_harm() =>
        AnalyzeRun.OfText("\uFEFF\"study\",\"yi\",\"vi\"\r\n\"A, \"\"first\"\"\",1,1e0\r\nB,2,.5\r\n\r\n", "--measure", "gen", "--method", "fe").Out
            .ShouldContain("A, \"first\"");

    [Fact]
    public void Below_ten_studies_small_study_effects_are_not_assessed()
    {
        var rows = string.Concat(Enumerable.Range(1, 9).Select(i => $"S{i},{i}.5,{i}\n"));
        AnalyzeRun.OfText("study,yi,vi\n" + rows, "--measure", "GEN", "--small-study").Out.ShouldContain("not assessed (k < 10)");
        AnalyzeRun.OfText("study,yi,vi\n" + rows, "--measure", "GEN", "--small-study", "--insist").Out.ShouldContain("Fewer than ten studies: the tests cannot tell chance from asymmetry.");
        AnalyzeRun.OfText("study,yi,vi\n" + rows + "S10,1,3\n", "--measure", "GEN", "--small-study").Out.ShouldContain("Trim and fill (L0)");
    }

    [Fact]
    public void Corrections_and_dropped_studies_are_said()
    {
        const string Csv = "study,ai,n1i,ci,n2i\nA,0,10,2,10\nB,0,12,0,12\nC,2,9,5,9\n";
        AnalyzeRun.OfText(Csv, "--measure", "OR").Out.ShouldContain("½ added to the cells of studies with an empty cell: A, B.");
        AnalyzeRun.OfText(Csv, "--measure", "OR", "--add", "0.25", "--to", "all").Out.ShouldContain("0.25 added to the cells of all studies: A, B, C.");
        AnalyzeRun.OfText(Csv, "--measure", "OR", "--drop00").Out.ShouldContain("Dropped: no events, or nothing but events, in both groups: B.");
        AnalyzeRun.OfText(Csv, "--measure", "OR", "--to", "none").Out.ShouldContain("No finite effect size without a correction: A, B.");
        AnalyzeRun.OfText(Csv, "--measure", "OR", "--method", "MH").Out.ShouldContain("so without weight in MH: B.");
    }

    [Fact]
    public void An_interval_narrower_than_that_of_z_is_said()
    {
        const string Csv = "study,yi,vi\nA,0.5,0.1\nB,0.51,0.1\nC,0.49,0.1\n";
        AnalyzeRun.OfText(Csv, "--measure", "GEN", "--test", "knha").Out.ShouldContain("The Hartung-Knapp standard error is smaller than that of the test z");
        AnalyzeRun.OfText(Csv, "--measure", "GEN", "--test", "adhoc").Out.ShouldNotContain("smaller than");
    }

    [Fact]
    public void Studies_are_named_by_the_columns_asked_for_or_the_customary_ones()
    {
        const string Csv = "id,author,year,yi,vi\n7,Doe,1999,1,1\n8,Roe,2001,2,1\n";
        AnalyzeRun.OfText(Csv, "--measure", "GEN").Out.ShouldContain(" Doe 1999 ");
        AnalyzeRun.OfText(Csv, "--measure", "GEN", "--label", "year,id").Out.ShouldContain(" 1999 7 ");
        AnalyzeRun.OfText("yi,vi\n1,1\n2,1\n", "--measure", "GEN").Out.ShouldContain(" Row 2 ");
    }

    [Fact]
    public void Twenty_thousand_studies_are_a_matter_of_a_moment()
    {
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"S{i},{Math.Sin(i)},{1.5 + Math.Cos(i)}\n")));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        AnalyzeRun.OfText("study,yi,vi\n" + rows, "--measure", "GEN").Out.ShouldContain("Effect size of 20,000 studies");
        // Half a second of a quiet machine; what costs k × k takes longer on any.
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(15));
    }

    private static string Table(Measure measure, int k, System.Random random)
    {
        var columns = measure.Columns[random.Next(measure.Columns.Length)];
        var rows = Enumerable.Range(0, k).Select(i => string.Join(',', columns.Select(c => Figure(c, measure, random)).Prepend($"S{i}").Append(random.Next(3) == 0 ? "NR" : $"{random.Next(3)}").Append(random.Next(4) == 0 ? "" : random.Next(2) == 0 ? "a" : "b")));
        return string.Join('\n', rows.Prepend(string.Join(',', columns.Prepend("study").Append("key").Append("group")))) + "\n";
    }

    private static string Figure(string column, Measure measure, System.Random random) => random.Next(25) == 0 ? "NR" : column switch
    {
        "ni" or "n1i" or "n2i" or "mi" or "bi" or "di" or "t1i" or "t2i" or "ti" => Text(random.Next(6, 30)),
        "xi" or "ai" or "ci" or "x1i" or "x2i" => Text(random.Next(2) == 0 ? 0 : random.Next(7)),
        "ri" => Text(random.Next(5) == 0 ? 1 : (random.NextDouble() * 1.8) - 0.9),
        "vi" => Text(random.Next(9) == 0 ? 0 : random.NextDouble()),
        "ci.lb" => "0.1",
        "ci.ub" => measure.Name is "GENPROP" or "GENCOR" ? "0.9" : "4",
        "est" => Text(0.3 + (random.NextDouble() / 2)),
        "yi" or "m1i" or "m2i" => Text(random.Next(4) == 0 ? 0 : (random.NextDouble() * 4) - 1),
        _ => Text(0.5 + random.NextDouble()),
    };

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
