using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Analysis;
using ReportGen.Input;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.UnitTests.Input;

namespace ReportGen.UnitTests.Figures;

/// <summary>A review of invented trials, read and analysed as an author's would be, with every figure of a synthesis declared.</summary>
internal sealed record SampleTrials
{
    /// <summary>The figures that its review declares.</summary>
    public static readonly ImmutableArray<string> Figures =
    [
        "forest", "forest_jama", "forest_bmj", "forest_revman", "leave_one_out", "cumulative", "funnel", "bubble", "radial", "baujat", "labbe", "influence", "gosh",
        "drapery", "sizes", "stacked", "dots", "time",
    ];

    private static readonly string[] Domains = ["randomisation", "deviations", "missing_data", "measurement", "selection", "overall"];

    /// <summary>Name, events and totals of both groups; null where not reported.</summary>
    public ImmutableArray<(string Name, int? A, int N1, int? C, int N2)> Trials { get; init; } = [.. Enumerable.Range(0, 12).Select(Trial)];

    /// <summary>Of means instead of events: each study's difference.</summary>
    public Func<int, double>? Difference { get; init; }

    public int Subgroups { get; init; } = 2;

    public static (string Name, int? A, int N1, int? C, int N2) Trial(int i) =>
        ($"Trial {(char)('A' + (i % 26))}{i} {1980 + (i % 40)}", 3 + (i * 7 % 23), 60 + (i * 13 % 90), 8 + (i * 5 % 31), 64 + (i * 11 % 80));

    public (Review Review, ReviewFindings Findings) Analyse()
    {
        using var folder = new TemporaryFolder();
        WriteTo(folder);
        var read = ReviewReader.Read(folder.Path, "data/trials");
        read.Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
        var analysed = ReviewAnalyst.Analyse(read.Value!, ShippedTemplates.Set.EvidenceSchemes, ShippedTemplates.Set.RiskOfBiasTools);
        analysed.Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
        return (read.Value!, analysed.Value!);
    }

    /// <summary>Writes the review's files.</summary>
    public void WriteTo(TemporaryFolder folder)
    {
        folder.Write("review.yml", Declaration());
        folder.Write("studies.csv", Studies());
        folder.Write("bias.csv", Bias());
        folder.Write("references.json", "[]");
        folder.Write("text.md", "## Results\n\nText.\n");
    }

    /// <summary>Every figure that can be drawn, in every width.</summary>
    public ImmutableArray<Drawing> Draw(params ImmutableArray<string> only)
    {
        var (review, findings) = Analyse();
        return Draw(review, findings, only);
    }

    public static ImmutableArray<Drawing> Draw(Review review, ReviewFindings findings, params ImmutableArray<string> only)
    {
        var drawer = new ReportGen.Figures.FigureDrawer(ShippedTemplates.Set);
        return [.. review.Settings.Figures.Where(f => only.IsEmpty || only.Contains(f.Id)).SelectMany(f => drawer.Draw(f, review, findings, [.. Enum.GetValues<WidthClass>()]).Drawings)];
    }

    private string Declaration()
    {
        var outcome = Difference is null
            ? "measure: RR\n    columns: {ai: a, n1i: n1, ci: c, n2i: n2}"
            : "measure: MD\n    columns: {m1i: m1, sd1i: s1, n1i: n1, m2i: m2, sd2i: s2, n2i: n2}";
        var columns = Difference is null
            ? "      a: {type: count, label: Events treated, not_reported: true}\n      c: {type: count, label: Events control, not_reported: true}\n"
            : string.Concat(((string[])["m1", "s1", "m2", "s2"]).Select(c => $"      {c}: {{type: number, label: {c}}}\n"));
        var events = Difference is null ? "    event_noun: [event, events]\n    unit_noun: [patient, patients]\n" : "";
        return $$"""
            format: 1
            title: Invented trials
            language: en-GB
            date: 2026-01-31
            authors_note: None
            not_reported: [NR]
            manuscript: {abstract: text.md, sections: [text.md]}
            tables:
              studies:
                file: studies.csv
                label: Trials
                name: name
                columns:
                  id: {type: id, label: Id}
                  name: {type: text, label: Trial}
                  year: {type: year, label: Year}
                  began: {type: year, label: Began}
                  ended: {type: year, label: Ended}
            {{columns}}      n1: {type: count, label: Treated, unit: patients}
                  n2: {type: count, label: Controls, unit: patients}
                  dose: {type: number, label: Dose, unit: mg}
                  design: {type: text, label: Design}
              bias:
                kind: risk_of_bias
                tool: rob_2
                study: study
                weights: effect.pooled
                file: bias.csv
                label: Risk of bias
                name: id
                columns:
                  id: {type: id, label: Id}
                  study: {type: key, of: studies, label: Trial}
            {{string.Concat(Domains.Select(d => $"      {d}: {{type: text, label: {d}, not_reported: true}}\n"))}}
            outcomes:
              effect:
                label: Relapse
                kind: effect
                table: studies
                {{outcome}}
                groups: [Treated, Control]
            {{events}}    favours: [treatment, control]
                level: 0.95
                decimals: 2
                analyses:
                  pooled: {model: random_effects, estimator: REML, test: knha}
                  equal: {model: equal_effects, test: z}
                subgroups:
                  by_design: {label: Design, column: design, analysis: pooled, tau2: separate}
                moderators:
                  by_dose: {label: Dose, columns: [dose], analysis: pooled}
                sensitivity:
                  pooled: {leave_one_out: true, cumulative: year, influence: true, gosh: {{(Trials.Length <= 12 ? "true" : "false")}}}
                small_study:
                  pooled: {tests: [egger, trim_fill]}
            descriptives:
              treated: {label: Treated, table: studies, column: n1}
              controls: {label: Controls, table: studies, column: n2}
            figures:
              forest: {kind: forest, title: T, caption: C, outcome: effect, analyses: [pooled, equal], subgroups: by_design, risk_of_bias: bias}
              forest_jama: {kind: forest, title: T, caption: C, outcome: effect, analyses: [pooled], layout: jama, order: estimate}
              forest_bmj: {kind: forest, title: T, caption: C, outcome: effect, analyses: [equal], layout: bmj, order: weight, risk_of_bias: bias}
              forest_revman: {kind: forest, title: T, caption: C, outcome: effect, analyses: [pooled], layout: revman, order: name, subgroups: by_design}
              leave_one_out: {kind: forest, title: T, caption: C, outcome: effect, analyses: [pooled], rows: leave_one_out}
              cumulative: {kind: forest, title: T, caption: C, outcome: effect, analyses: [pooled], rows: cumulative}
              funnel: {kind: funnel, title: T, caption: C, outcome: effect, analysis: pooled, trim_fill: true}
              bubble: {kind: bubble, title: T, caption: C, outcome: effect, moderator: by_dose}
              radial: {kind: radial, title: T, caption: C, outcome: effect, analysis: pooled}
              baujat: {kind: baujat, title: T, caption: C, outcome: effect, analysis: pooled}
              labbe: {kind: labbe, title: T, caption: C, outcome: effect, analysis: pooled}
              influence: {kind: influence, title: T, caption: C, outcome: effect, analysis: pooled}
            {{(Trials.Length <= 12 ? "  gosh: {kind: gosh, title: T, caption: C, outcome: effect, analysis: pooled}\n" : "")}}  drapery: {kind: drapery, title: T, caption: C, outcome: effect, analysis: pooled}
              sizes: {kind: study_bars, title: T, caption: C, table: studies, columns: [n1, n2], totals: true}
              stacked: {kind: study_bars, title: T, caption: C, table: studies, columns: [n1, n2], arrangement: stacked}
              dots: {kind: study_bars, title: T, caption: C, table: studies, columns: [n1, n2], arrangement: dots}
              time: {kind: timeline, title: T, caption: C, table: studies, year: year, from: began, to: ended, size: n1}
            """.Replace("\r", "", StringComparison.Ordinal);
    }

    private string Studies() => (Difference is null ? "id,name,year,began,ended,a,c,n1,n2,dose,design\n" : "id,name,year,began,ended,m1,s1,m2,s2,n1,n2,dose,design\n")
        + string.Concat(Trials.Select((t, i) =>
        {
            var year = 1980 + (i % 40);
            var data = Difference is { } difference
                ? string.Create(CultureInfo.InvariantCulture, $"{50 + difference(i):0.###},{9 + (i % 5)},50,{10 + (i % 4)}")
                : $"{Cell(t.A)},{Cell(t.C)}";
            return string.Create(CultureInfo.InvariantCulture,
                $"t{i},\"{t.Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",{year},{year - 4},{year - 1},{data},{t.N1},{t.N2},{5 + (i * 3 % 40)},design {(char)('a' + (i % Subgroups))}\n");
        }));

    private string Bias() => $"id,study,{string.Join(',', Domains)}\n" + string.Concat(Trials.Select((_, i) =>
        $"b{i},t{i},{string.Join(',', Domains.Select((_, j) => ((i + j) % 4) switch { 0 => "low", 1 => "some_concerns", 2 => "high", _ => "NR" }))}\n"));

    private static string Cell(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "NR";
}
