using System.Globalization;
using System.Text;

namespace ReportGen.BrowserTests;

/// <summary>
/// A review whose one outcome is analysed in all ways that its explorer offers, so that what the explorer shows can be compared with the engine's results: every
/// estimator with both tests by two measures, without each study, and in subgroups.
/// </summary>
internal static class ExplorerReview
{
    public const string Id = "explored";

    public const string Page = Id + "/index.html";

    /// <summary>Source note of the first study.</summary>
    public const string Note = "Table <2>, page 7";

    public static readonly string[] Estimators = ["REML", "DL", "PM", "EE"];

    /// <param name="dataFolder">Where the review's folder is made.</param>
    /// <param name="studies">Number of studies that report the outcome.</param>
    /// <param name="sensitivity">Whether every analysis is declared without each study too.</param>
    public static void Write(string dataFolder, int studies, bool sensitivity) => ReviewFolder.Write(
        dataFolder, Id, Declaration(sensitivity), Studies(studies), Note, "# Results\n\nFalls: {{ falling.reml_knha.estimate }} ([@fig:forest]).\n\n{{ figure \"forest\" }}\n");

    /// <summary>The id of the declared analysis that the explorer shows for a choice of measure, estimator and test.</summary>
    public static string Analysis(string measure, string estimator, string test)
    {
        var name = $"{estimator}_{test}".ToLowerInvariant();
        return measure == "PLO" ? name : $"{measure.ToLowerInvariant()}_{name}";
    }

    // Two studies report nothing; names would be markup, run from right to left, or are very long.
    private static string Studies(int count)
    {
        var text = new StringBuilder("id,study,year,patients,falls,design\n");
        for (var i = 1; i <= count; i++)
        {
            var name = i <= GeneratedReview.Names.Length ? GeneratedReview.Names[i - 1] : string.Create(CultureInfo.InvariantCulture, $"Study {i}");
            text.Append(
                CultureInfo.InvariantCulture,
                $"s{i},\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",{1980 + i * 7 % 40},{40 + i * 7 % 90},{1 + i * 5 % 23},{(i % 5 == 0 ? "NR" : i % 2 == 0 ? "cohort" : "trial")}\n");
        }

        return text.Append("n1,Silent 2001,2001,30,NR,trial\nn2,Silent 2002,2002,NR,NR,cohort\n").ToString();
    }

    private static string Declaration(bool leaveOneOut)
    {
        var analyses = new StringBuilder();
        var sensitivity = new StringBuilder();
        foreach (var measure in new[] { "PLO", "PAS" })
        {
            foreach (var estimator in Estimators)
            {
                foreach (var test in estimator == "EE" ? ["z"] : new[] { "knha", "z" })
                {
                    var model = estimator == "EE" ? "model: equal_effects, " : $"model: random_effects, estimator: {estimator}, ";
                    var id = Analysis(measure, estimator, test);
                    analyses.Append(CultureInfo.InvariantCulture, $"      {id}: {{{model}measure: {measure}, test: {test}, level: 0.95, decimals: 1}}\n");
                    if (leaveOneOut) sensitivity.Append(CultureInfo.InvariantCulture, $"      {id}: {{leave_one_out: true}}\n");
                }
            }
        }

        if (leaveOneOut) sensitivity.Insert(0, "    sensitivity:\n");
        return $$$"""
            format: 1
            title: "An explored review"
            date: 2026-01-31
            authors: [{family: Doe, given: Ada}]
            not_reported: [NR]
            manuscript: {abstract: manuscript/abstract.md, sections: [manuscript/results.md]}
            tables:
              studies:
                file: studies.csv
                label: Included studies
                name: study
                columns:
                  id: {type: id, label: Study id}
                  study: {type: text, label: Study}
                  year: {type: year, label: Year}
                  patients: {type: count, label: Patients, unit: patients, not_reported: true}
                  falls: {type: count, label: Falls, unit: falls, not_reported: true}
                  design: {type: text, label: Design, not_reported: true}
            outcomes:
              falling:
                label: Falls
                kind: proportion
                table: studies
                events: falls
                total: patients
                event_noun: [fall, falls]
                unit_noun: [patient, patients]
                analyses:
            {{{analyses}}}    subgroups:
                  by_design: {label: Design, column: design, analysis: reml_knha, tau2: separate}
                  by_design_one: {label: "Design, one τ²", column: design, analysis: reml_knha, tau2: common}
            {{{sensitivity}}}figures:
              forest: {kind: forest, title: Falls, outcome: falling, analyses: [reml_knha], caption: Falls per patient.}
            """;
    }
}
