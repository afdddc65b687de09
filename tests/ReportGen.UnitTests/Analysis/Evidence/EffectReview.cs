using System.Globalization;
using ReportGen.UnitTests.Cli;

namespace ReportGen.UnitTests.Analysis.Evidence;

/// <summary>A small review of trials with a risk ratio, its certainty and all tables of it, in a folder of its own; a test changes its data.</summary>
internal sealed class EffectReview : IDisposable
{
    public const string Id = "trials";

    private readonly Workplace _place = new();

    public EffectReview() => Directory.Delete(_place.SampleFile(), recursive: true);

    /// <summary>Name, events and total with and without the intervention, dose, allocation.</summary>
    public List<(string Name, string E1, string N1, string E0, string N0, string Dose, string Allocation)> Trials { get; } =
    [
        ("Ames 2001", "12", "400", "25", "400", "10", "random"), ("Bell 2004", "30", "900", "52", "880", "20", "random"), ("Cole 2009", "8", "210", "17", "220", "15", "random"),
        ("Dean 2015", "41", "1500", "70", "1490", "30", "alternate"),
    ];

    /// <summary>Rows of evidence.csv: id, outcome, domain, judgement, reason, judged_by.</summary>
    public List<string> Judgements { get; } = [];

    public string Language { get; set; } = "en-US";

    /// <summary>Replacements in review.yml.</summary>
    public List<(string Old, string New)> Changes { get; } = [];

    public string Prose { get; set; } = """
        # Introduction {#intro prisma=3,4}

        Why [@tbl:trials; @tbl:events; @tbl:groups; @tbl:robust; @tbl:small; @tbl:doses; @tbl:sof; @tbl:prisma].

        # Results {#results prisma=23a}

        {{ include falls.certainty.wording falls }}.

        {{ include "evidence/certainty.md" falls }}

        {{ table "trials" }}

        {{ table "events" }}

        {{ table "groups" }}

        {{ table "robust" }}

        {{ table "small" }}

        {{ table "doses" }}

        {{ table "sof" }}

        {{ table "prisma" }}
        """;

    /// <summary>Wordings of the review's own, by their path.</summary>
    public Dictionary<string, string> Wordings { get; } = [];

    /// <summary>Further files of data, by name.</summary>
    public Dictionary<string, string> Files { get; } = [];

    public (int ExitCode, string Out, string Error) Build(params string[] more)
    {
        var folder = _place.Data(Id);
        Directory.CreateDirectory(Path.Combine(folder, "manuscript"));
        var yaml = Changes.Aggregate(Yaml.Replace("LANGUAGE", Language, StringComparison.Ordinal), (text, change) =>
        {
            text.ShouldContain(change.Old, Case.Sensitive);
            return text.Replace(change.Old, change.New, StringComparison.Ordinal);
        });
        File.WriteAllText(Path.Combine(folder, "review.yml"), yaml);
        var rows = Trials.Select((t, i) => string.Create(CultureInfo.InvariantCulture, $"t{i},\"{t.Name}\",{2001 + i},{t.E1},{t.N1},{t.E0},{t.N0},{t.Dose},{t.Allocation}"));
        File.WriteAllText(Path.Combine(folder, "trials.csv"), "id,trial,year,e1,n1,e0,n0,dose,allocation\n" + string.Join('\n', rows) + "\n");
        File.WriteAllText(Path.Combine(folder, "evidence.csv"), "id,outcome,domain,judgement,reason,judged_by\n" + string.Concat(Judgements.Select(j => j + "\n")));
        File.WriteAllText(Path.Combine(folder, "references.json"), "[]");
        File.WriteAllText(Path.Combine(folder, "manuscript", "abstract.md"), "Falls: {{ falls.pooled.estimate }}.\n");
        File.WriteAllText(Path.Combine(folder, "manuscript", "text.md"), Prose);
        foreach (var (name, text) in Files) File.WriteAllText(Path.Combine(folder, name), text);
        foreach (var (path, text) in Wordings)
        {
            var file = Path.Combine(folder, "templates", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return _place.Build(more.Length > 0 ? more : ["--formats", "html"]);
    }

    public ResultsFile Results()
    {
        var (exit, _, error) = Build();
        exit.ShouldBe(0, error);
        return ResultsFile.Of(_place, Id);
    }

    /// <summary>The words of the page; <see cref="Results"/> or <see cref="Build"/> come before.</summary>
    public string Page() => _place.Page(Id);

    /// <summary>A table of the page as lines of cells.</summary>
    public IReadOnlyList<string> Table(string id) =>
        [.. File.ReadAllLines(_place.Output(Id, "tables", id + ".csv")).Select(l => l.Trim())];

    public string Output(params string[] parts) => _place.Output([Id, .. parts]);

    public void Dispose() => _place.Dispose();

    private const string Yaml = """
        format: 1
        title: "Exercise against falls"
        language: LANGUAGE
        date: 2026-01-31
        authors_note: None
        not_reported: [NR]
        manuscript: {abstract: manuscript/abstract.md, sections: [manuscript/text.md]}
        tables:
          trials:
            file: trials.csv
            label: Trials
            name: trial
            columns:
              id: {type: id, label: Id}
              trial: {type: text, label: Trial}
              year: {type: year, label: Year}
              e1: {type: count, label: Falls with exercise, not_reported: true}
              n1: {type: count, label: Participants with exercise, not_reported: true}
              e0: {type: count, label: Falls without, not_reported: true}
              n0: {type: count, label: Participants without, not_reported: true}
              dose: {type: number, label: Dose, decimals: 1, not_reported: true}
              allocation: {type: text, label: Allocation}
          judgements:
            kind: certainty_judgements
            file: evidence.csv
            label: Judgements
            name: id
            columns:
              id: {type: id, label: Id}
              outcome: {type: text, label: Outcome}
              domain: {type: text, label: Domain}
              judgement: {type: text, label: Judgement, not_reported: true}
              reason: {type: text, label: Reason, not_reported: true}
              judged_by: {type: text, label: Judged by, not_reported: true}
        outcomes:
          falls:
            label: Falls
            kind: effect
            table: trials
            primary: true
            measure: RR
            level: 0.95
            columns: {ai: e1, n1i: n1, ci: e0, n2i: n0}
            decimals: 2
            groups: [Exercise, Control]
            event_noun: [fall, falls]
            unit_noun: [participant, participants]
            analyses:
              pooled: {model: random_effects, estimator: REML, test: knha}
              dl: {model: random_effects, estimator: DL, test: z}
            subgroups:
              by_allocation: {label: Allocation, column: allocation, analysis: pooled}
            moderators:
              by_dose: {label: Dose, columns: [dose], analysis: pooled}
            sensitivity:
              pooled: {leave_one_out: true, estimators: [DL, PM, ML]}
            small_study:
              pooled: {tests: [egger, begg, trim_fill]}
        certainty:
          scheme: grade
          judgements: judgements
          outcomes:
            falls:
              analysis: pooled
              design: randomized
              intervention: exercise
              subject: the risk of falling
              improvement: decrease
              sizes: {little: 0.95, slight: 0.8, large: 0.5}
              information_size: {effect: 0.75}
              risk_of_bias: {column: allocation, adequate: [random], about: sequence generation}
              asymmetry_test: egger
        report_tables:
          trials:
            table: trials
            caption: Trials
            total_label: Total
            columns:
              - {header: Trial, column: trial}
              - {header: With exercise, column: n1, total_rule: sum}
              - {header: Dose, column: dose, total_rule: mean_sd}
              - {header: Without, column: n0, total_rule: range}
          events: {kind: outcome, outcome: falls, caption: Falls of each trial}
          groups: {kind: subgroups, outcome: falls, caption: Subgroups}
          robust: {kind: sensitivity, outcome: falls, caption: Sensitivity}
          small: {kind: small_study, outcome: falls, caption: Small-study effects}
          doses: {kind: meta_regression, outcome: falls, caption: Meta-regression}
          sof: {kind: summary_of_findings, caption: Summary of findings}
          prisma: {kind: prisma_checklist, caption: PRISMA checklist, reported: {"7": sec:intro, "27": repository}}
        """;
}
