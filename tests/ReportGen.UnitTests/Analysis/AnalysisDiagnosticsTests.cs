using ReportGen.UnitTests.Cli;

namespace ReportGen.UnitTests.Analysis;

/// <summary>Each message of the analysis, the audit and the program, provoked in the sample and held to its wording.</summary>
public class AnalysisDiagnosticsTests
{
    [Theory]
    [InlineData(
        "RG601", "review.yml", "expression: volume.mean / body_volume", "expression: volume.mean / / body_volume",
        "The expression of this calculation cannot be read.", "/ body_volume", "an address, a number or a parenthesis",
        "Write addresses and numbers joined by + - * / and parentheses, such as volume.mean / body_volume.")]
    [InlineData(
        "RG602", "review.yml", "expression: volume.mean / body_volume", "expression: volume.meen / body_volume",
        "The expression names a quantity that does not exist.", "volume.meen", "the address of a quantity, or with for_each a column of the table",
        "Did you mean 'volume.mean' or 'volume.min' or 'volume.max'?")]
    [InlineData(
        "RG603", "review.yml", "scheme: cebm_2009_simplified", "scheme: cebm_2009_simplifed",
        "No evidence scheme has this name.", "cebm_2009_simplifed", "the name of a file in templates/evidence/ without its ending",
        "Did you mean 'cebm_2009_simplified'?")]
    [InlineData(
        "RG604", "../../templates/evidence/cebm_2009_simplified.yml", "\"4\": case series", "\"6\": case series",
        "The evidence scheme has no such level.", "4", "one of 1, 2, 3, 6, 5", "The levels are defined in templates/evidence/cebm_2009_simplified.yml.")]
    [InlineData(
        "RG604", "review.yml", "review_level: {level: \"4\"", "review_level: {level: \"6\"",
        "The evidence scheme has no such level.", "6", "one of 1, 2, 3, 4, 5", "The levels are defined in templates/evidence/cebm_2009_simplified.yml.")]
    [InlineData(
        "RG630", "review.yml", "scheme: cebm_2009_simplified\n  table: studies\n  level_column", "scheme: cebm_2011\n  table: studies\n  designs: {\"4\": case_serie}\n  design_column",
        "The evidence scheme has no such design.", "case_serie",
        "one of randomized_trial, n_of_1_trial, dramatic_observational, controlled_cohort, case_series, case_control, historically_controlled, mechanism",
        "Did you mean 'case_series'?")]
    [InlineData(
        "RG631", "review.yml", "review_level: {level: \"4\", rule: a review of case series has the level of its studies}", "review_level: {down: 1, reason: none}",
        "The evidence scheme has no row for a review of these studies.", "studies without designs", "'level' and 'rule', which say what holds instead",
        "Add both to 'review_level', or a row to 'reviews' of templates/evidence/cebm_2009_simplified.yml.")]
    [InlineData(
        "RG801", "published.csv", "patients,patients.sum,", "patients,patients.summ,",
        "This row of published.csv names a quantity that does not exist.", "patients.summ", "the address of a quantity, or NR",
        "Did you mean 'patients.sum'")]
    public void Says(string code, string file, string old, string replacement, string message, string found, string expected, string hint)
    {
        using var place = new Workplace();
        Workplace.Copy(RepositoryFolder.Path("templates"), Path.Combine(place.Root, "templates"));
        place.Templates = Path.Combine(place.Root, "templates");
        place.Edit(file, old, replacement);
        var (exit, _, error) = place.Build("--formats", "html");
        exit.ShouldBe(1);
        var lines = error.Split('\n');
        var first = Array.FindIndex(lines, l => l.EndsWith($": error {code}: {message}", StringComparison.Ordinal));
        first.ShouldBeGreaterThanOrEqualTo(0, error);
        lines[first + 1].ShouldBe($"  found:     {found}");
        lines[first + 2].ShouldBe($"  expected:  {expected}");
        lines[first + 3].ShouldStartWith($"  hint:      {hint}");
    }

    [Theory]
    [InlineData(
        "RG606", "tool: rob_2", "tool: rob2", "No tool for the risk of bias has this name.", "rob2",
        "the name of a file in templates/risk_of_bias/ without its ending", "Did you mean 'rob_2'")]
    [InlineData(
        "RG607", "      overall: {type: text, label: Overall}\n", "", "The table 'bias' has no column of type text for the domain 'overall' of RoB 2.", "", "a column 'overall'",
        "Declare 'overall: {type: text, label: \"Overall\"}', with 'not_reported: true' where studies lack the judgement.")]
    [InlineData(
        "RG608", "low,low,low,low,low,high", "low,low,low,low,low,hihg", "RoB 2 has no such judgement for 'overall'.", "hihg", "one of low, some_concerns, high",
        "Did you mean 'high'?")]
    [InlineData(
        "RG609", "weights: leakage.pooled", "weights: leakage.poold", "No meta-analysis with weights has this name.", "leakage.poold",
        "an outcome and one of its meta-analyses, such as leakage.pooled", "Did you mean 'leakage.pooled'")]
    public void Says_of_judgements(string code, string old, string replacement, string message, string found, string expected, string hint)
    {
        using var place = new Workplace();
        string[] domains = ["randomisation", "deviations", "missing_data", "measurement", "selection", "overall"];
        var columns = string.Concat(domains.Select(d => $"      {d}: {{type: text, label: {char.ToUpperInvariant(d[0])}{d[1..]}}}\n"));
        var table = "  bias:\n    kind: risk_of_bias\n    tool: rob_2\n    study: study\n    weights: leakage.pooled\n    file: bias.csv\n    label: Risk of bias\n    name: id\n"
            + "    columns:\n      id: {type: id, label: Id}\n      study: {type: key, of: studies, label: Study}\n" + columns;
        var csv = $"id,study,{string.Join(',', domains)}\nfirst,sun_2010,low,low,low,low,low,high\n";
        if (code == "RG607") csv = csv.Replace(",overall", "", StringComparison.Ordinal).Replace(",high", "", StringComparison.Ordinal);
        place.Edit("review.yml", "tables:\n  studies:", "tables:\n" + table.Replace(old, replacement, StringComparison.Ordinal) + "  studies:");
        File.WriteAllText(place.SampleFile("bias.csv"), csv.Replace(old, replacement, StringComparison.Ordinal));
        var (exit, _, error) = place.Build("--formats", "html");
        exit.ShouldBe(1);
        var lines = error.Split('\n');
        var first = Array.FindIndex(lines, l => l.EndsWith($": error {code}: {message}", StringComparison.Ordinal));
        first.ShouldBeGreaterThanOrEqualTo(0, error);
        error.ShouldContain($"expected:  {expected}");
        if (found.Length > 0) lines[first + 1].ShouldBe($"  found:     {found}");
        error.ShouldContain($"hint:      {hint}");
    }

    [Fact]
    public void An_outcome_that_no_study_reports_is_a_warning_and_invents_nothing()
    {
        using var place = new Workplace();
        var file = place.SampleFile("studies.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace(",6.3,", ",NR,", StringComparison.Ordinal).Replace(",7.9,", ",NR,", StringComparison.Ordinal)
            .Replace(",8.1,", ",NR,", StringComparison.Ordinal).Replace(",8.0,", ",NR,", StringComparison.Ordinal));
        var (exit, _, error) = place.Build("--formats", "html");
        error.ShouldContain("warning RG605: No study reports this outcome, so nothing can be estimated.");
        error.ShouldNotContain("fault");
        exit.ShouldBeLessThan(2);
    }

    [Fact]
    public void A_total_of_which_a_part_is_not_reported_gives_no_shares()
    {
        using var place = new Workplace();
        place.Edit("review.yml", "patients: {type: count, label: Patients, unit: patients}\n      vertebrae: {type: count, label: Vertebral bodies, unit: vertebrae}",
            "patients: {type: count, label: Patients, unit: patients}\n      vertebrae: {type: count, label: Vertebral bodies, unit: vertebrae, not_reported: true}");
        place.Edit("studies.csv", "Sun 2010,sun_2010,2010,10,10,", "Sun 2010,sun_2010,2010,10,NR,");
        place.Build("--formats", "html").ExitCode.ShouldBe(0);
        var levels = File.ReadAllText(place.Output(Workplace.Sample, "figures", "levels.csv"));
        levels.ShouldContain("C2,83,not reported");
        levels.ShouldContain("Total,not reported");
        File.ReadAllText(place.Output(Workplace.Sample, "figures", "forest_leakage.csv")).ShouldContain("Sun 2010");
    }

    [Fact]
    public void An_output_folder_that_cannot_be_written_is_named()
    {
        using var place = new Workplace();
        File.WriteAllText(place.Output(), "a file where the folder should be");
        var (exit, _, error) = place.Build("--formats", "html");
        exit.ShouldBe(1);
        error.ShouldContain($"{place.Output()}:1:1: error RG904: The output folder cannot be written.");
        File.ReadAllText(place.Output()).ShouldBe("a file where the folder should be");
    }

    [Fact]
    public void A_data_folder_without_reviews_is_named()
    {
        using var place = new Workplace();
        var (exit, _, error) = Workplace.Run("build", "--data", Path.Combine(place.Root, "nothing"), "--templates", place.Templates, "--output", place.Output());
        exit.ShouldBe(2);
        error.ShouldContain("error RG902: No review was found.");
        error.ShouldContain("Run the program where the data folder is, or name it with --data.");
    }
}
