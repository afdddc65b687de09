using ReportGen.Analysis;
using ReportGen.Input;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;
using ReportGen.UnitTests.Input;

namespace ReportGen.UnitTests.Analysis.Synthesis;

/// <summary>A review with one table of studies and one outcome, written, read and analysed.</summary>
internal sealed record SynthesisReview
{
    /// <summary>The columns of the table after id and name, as review.yml declares them.</summary>
    public string Columns { get; init; } =
        """
              year: {type: year, label: Year}
              ai: {type: count, label: Events treated, not_reported: true}
              n1i: {type: count, label: Treated, not_reported: true}
              ci: {type: count, label: Events control, not_reported: true}
              n2i: {type: count, label: Controls, not_reported: true}
              dose: {type: number, label: Dose, unit: mg, not_reported: true}
              twice: {type: number, label: Twice the dose, not_reported: true}
              setting: {type: text, label: Setting, not_reported: true}
        """;

    public string Header { get; init; } = "year,ai,n1i,ci,n2i,dose,twice,setting";

    public IReadOnlyList<string> Rows { get; init; } =
    [
        "2001,4,100,11,100,1,2,home", "2002,6,120,19,110,2,4,home", "2003,3,90,9,95,3,6,ward", "2004,12,200,28,210,4,8,ward", "2005,8,150,15,140,5,10,home",
        "2006,20,300,33,310,6,12,ward", "2007,5,80,4,82,7,14,ward", "2008,9,160,10,150,8,16,home", "2009,7,100,6,100,9,18,ward", "2010,2,60,8,65,10,20,home",
        "2011,11,140,12,150,11,22,ward", "2012,6,75,9,80,12,24,home",
    ];

    /// <summary>What stands under the outcome, with the indentation of review.yml.</summary>
    public string Outcome { get; init; } = Binary("RR", Pooled);

    public const string Pooled = "      pooled: {model: random_effects, estimator: REML, test: knha}\n";

    /// <summary>An outcome of two groups.</summary>
    public static string Binary(string measure, string analyses, string more = "") =>
        "    kind: effect\n    table: studies\n    label: Falls\n" +
        $"    measure: {measure}\n    columns: {{ai: ai, n1i: n1i, ci: ci, n2i: n2i}}\n    level: 0.95\n    decimals: 2\n    analyses:\n{analyses}{more}";

    /// <summary>An outcome of one group.</summary>
    public static string Proportion(string analyses, string more = "") =>
        "    kind: proportion\n    table: studies\n    label: Falls\n    events: ai\n    total: n1i\n    event_noun: [fall, falls]\n    unit_noun: [patient, patients]\n" +
        $"    analyses:\n{analyses}{more}";

    public (ReviewFindings Findings, IReadOnlyList<Diagnostic> Diagnostics) Analyse()
    {
        var (_, findings, diagnostics) = AnalyseWithReview();
        return (findings, diagnostics);
    }

    public (Review Review, ReviewFindings Findings, IReadOnlyList<Diagnostic> Diagnostics) AnalyseWithReview()
    {
        using var folder = new TemporaryFolder();
        folder.Write("review.yml", Declaration);
        folder.Write("references.json", "[]");
        folder.Write("studies.csv", $"id,study,{Header}\n" + string.Concat(Rows.Select((r, i) => $"s{i + 1},Study {i + 1},{r}\n")));
        folder.Write("abstract.md", "Text.\n");
        folder.Write("results.md", "# Results\n\nText.\n");
        var read = ReviewReader.Read(folder.Path, "data/falls");
        read.Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
        var analysed = ReviewAnalyst.Analyse(read.Value!, new Dictionary<string, EvidenceScheme>());
        return (read.Value!, analysed.Value!, analysed.Diagnostics);
    }

    public ReviewFindings Findings() => Analyse().Findings;

    private string Declaration =>
        "format: 1\ntitle: Falls\ndate: 2026-01-31\nauthors_note: none\nmanuscript:\n  abstract: abstract.md\n  sections: [results.md]\n" +
        "tables:\n  studies:\n    file: studies.csv\n    label: Studies\n    name: study\n    columns:\n      id: {type: id, label: Id}\n      study: {type: text, label: Study}\n" +
        $"{Columns}\noutcomes:\n  falls:\n{Outcome}";
}
