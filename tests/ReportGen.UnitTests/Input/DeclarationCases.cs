using static ReportGen.UnitTests.Input.DiagnosticCase;

namespace ReportGen.UnitTests.Input;

/// <summary>Cases of RG2xx in review.yml and references.json.</summary>
internal static class DeclarationCases
{
    private const string Fall = "fall_share: {label: Share of patients who fell, for_each: studies,";

    private const string Age = "unit: years, decimals: 1";

    public static IEnumerable<DiagnosticCase> All => [.. Keys, .. Values, .. Ids, .. Names, .. References, .. Checking, .. Output];

    private static IEnumerable<DiagnosticCase> Keys =>
    [
        Yaml("primary: true", "primry: true"),
        Yaml("    name: harm\n", ""),
        Yaml("format: 1", "format: 2"),
        Yaml("    name: harm\n", "    name: harm\n    name: harm\n"),
        Yaml("sections: [manuscript/results.md]", "sections: manuscript/results.md"),
        Yaml("label: Harms\n    name", "label: [Harms]\n    name"),
        Yaml("descriptives:\n", "descriptives: none\nother:\n"),
        Yaml("primary: true", "primary: yes"),
        Yaml("label: Falls", "label:"),
        Yaml("sections: [manuscript/results.md]", "sections: []"),
        Yaml("sections: [manuscript/results.md]", "sections: [manuscript/results.md, manuscript/results.md]"),
        Yaml("file: harms.csv", "file: studies.csv"),
        Yaml("event_noun: [fall, falls]", "event_noun: [fall, falls, fell]"),
        Yaml("change: {test: paired_t, level: 0.95}", "change: {test: paired_t, level: 0.95}\n      other: {test: paired_t, level: 0.95}"),
        Yaml("{header: Fell, quantity: fall_share}", "{header: Fell}"),
        Yaml("{header: Fell, quantity: fall_share}", "{header: Fell, quantity: fall_share, column: falls}"),
        Yaml("authors:\n  - {family: Doe, given: Ada, affiliations: [Example University], corresponding: true, email: ada@example.org}\n", ""),
        Yaml("interval: wald,", "interval: wilson,"),
        Yaml("{model: random_effects, measure", "{model: equal_effects, measure"),
        Yaml("study: {type: text, label: Study}\n      reference", "study: {type: text, label: Study, unit: mL, of: harms}\n      reference"),
        Yaml("patients: {type: count, label: Patients, unit: patients}", "patients: {type: count, label: Patients, allowed: [\"1\"]}"),
        Yaml("total_of: studies.patients}", "total_of: studies.patients, overlapping: true}"),
    ];

    private static IEnumerable<DiagnosticCase> Values =>
    [
        Yaml("unit: years, decimals: 1", "unit: years, decimals: 11"),
        Yaml("round_first: 2, level: 0.95", "round_first: 2, level: 95"),
        Yaml("round_first: 2, level: 0.95", "round_first: 2, level: 95%"),
        Yaml("round_first: 2, level: 0.95", "round_first: 2, level: 0.05"),
        Yaml("round_first: 2, level: 0.95", "round_first: 2, level: high"),
        Yaml("estimator: REML", "estimator: RELM"),
        Yaml("type: year", "type: yaer"),
        Yaml("kind: bars", "kind: pie"),
        Yaml("date: 2026-01-31", "date: 2026-02-31"),
        Yaml("date: 2026-01-31", "date: 2026-01-31\nlanguage: English\naddress: example.org"),
        Yaml("email: ada@example.org", "email: ada, orcid: 0000-0002"),
        Yaml("format: percent 1", "format: percent"),
        Yaml("not_reported: [NR]", "not_reported: [\"0\"]"),
        Yaml("    scale: percent\n", "    scale: log\n    groups: [Treated]\n    favours: [a, b, c]\n    correction: {to: zero, add: -1}\n    no_effect: none\n"),
        Yaml("estimator: PM, test: z, prediction: none", "estimator: PMN, test: t, prediction: t3, measures: RR"),
        Yaml("risk: {leave_one_out: true, estimators: [DL, SJ]}", "risk: {leave_one_out: yes, cumulative: level, estimators: DL}"),
    ];

    private static IEnumerable<DiagnosticCase> Ids =>
    [
        Yaml("  harms:\n    file", "  Harms & more:\n    file"),
        Yaml("  ages: {", "  include: {"),
        Yaml("  ages: {", "  falling: {"),
        Yaml("      pooled: {", "      total: {"),
        Yaml(Fall, Fall.Replace("fall_share", "falls", StringComparison.Ordinal)),
        Yaml(Fall, Fall.Replace("fall_share", "share", StringComparison.Ordinal)),
    ];

    private static IEnumerable<DiagnosticCase> Names =>
    [
        Yaml("for_each: studies", "for_each: studis"),
        Yaml("column: age, weight: patients", "column: ages, weight: study"),
        Yaml("      id: {type: id, label: Harm id}\n", ""),
        Yaml("title: Selection, table: flow", "title: Selection, table: harms"),
        Yaml("{title: Harms, table: harms}", "{title: Harms, table: studies}"),
        Yaml("consistency_outcome: pain", "consistency_outcome: pian"),
        Yaml("consistency_outcome: pain", "consistency_outcome: falling"),
        Yaml("outcome: falling, analyses", "outcome: fallin, analyses"),
        Yaml("outcome: falling, analyses", "outcome: pain, analyses"),
        Yaml("analyses: [pooled]", "analyses: [poold]"),
        Yaml("columns: {xi: falls, ni: patients}", "columns: {xi: fals, ni: study}"),
        Yaml(
            "    sensitivity:\n      risk",
            "    subgroups:\n      by_level: {label: Level, column: levl, analysis: risk}\n      risk: {label: Age, column: age, analysis: risk}\n" +
            "    moderators:\n      by_age: {label: Age, columns: [age, ag], analysis: risc, predictions: {old: {year: 2000}}}\n" +
            "    small_study:\n      risk: {tests: [eger]}\n    sensitivity:\n      risk"),
        Yaml("  pain:\n    label: Pain", "    sensitivity:\n      poold: {leave_one_out: true, estimators: [RELM]}\n  pain:\n    label: Pain"),
        Yaml("  pain:\n    label: Pain", "    moderators:\n      both: {label: Both, columns: [age, age:yeer], analysis: risk}\n  pain:\n    label: Pain"),
        Yaml("  pain:\n    label: Pain", "    explorer: {estimators: [RELM], tests: [t]}\n  pain:\n    label: Pain"),
        Yaml("quantity: fall_share", "quantity: fall_shar"),
        Yaml("      box: {type: text, label: Box}\n", ""),
        Yaml("analyses: [pooled]", "analyses: [pooled], rows: leave_one_out"),
        Yaml("analyses: [pooled]", "analyses: [pooled], rows: cumulative, subgroups: by_age, risk_of_bias: harms, layout: lancet, range: {from: 2, to: 1}"),
        Yaml("kind: bars", "kind: funnel\n    outcome: falling\n    analysis: pooled\n    trim_fill: true"),
        Yaml("kind: bars", "kind: gosh\n    outcome: falling\n    analysis: pooled"),
        Yaml("kind: bars", "kind: baujat\n    outcome: falling\n    analysis: poold"),
        Yaml("kind: bars", "kind: bubble\n    outcome: falling\n    moderator: age"),
        Yaml("kind: bars", "kind: radial\n    outcome: pain\n    analysis: pooled"),
        Yaml("kind: bars", "kind: study_bars\n    table: studies\n    columns: [age, falls, study]\n    arrangement: piled"),
        Yaml("kind: bars", "kind: timeline\n    table: studies\n    year: age\n    from: year"),
        OfReview("judgements without a study", r => r.Judged().Replace("review.yml", "    study: study\n    file", "    study: overall\n    file")),
        OfReview("a figure of judgements of another table", r => r.Judged().Replace("review.yml", "kind: bars", "kind: risk_of_bias\n    table: harms\n    layout: trafic_light")),
    ];

    private static IEnumerable<DiagnosticCase> References =>
    [
        Yaml("not_reported: [NR]", "not_reported: [NR]\nreanalysis_of: roe_2018"),
        Change("references.json", "\"id\": \"poe_2021\"", "\"id\": \"roe_2019\""),
        Change("references.json", "\"id\": \"poe_2021\", ", ""),
        Change("references.json", "\"id\": \"poe_2021\"", "\"id\": \"poe 2021\""),
        Change("references.json", "{\"literal\": \"Poe Study Group\"}", "{\"given\": \"P\"}, \"Poe\", {\"literal\": true}"),
        Change("references.json", "[[2021, 5]]", "[\"May 2021\"]"),
        OfReview("references that are no list", r => r.Set("references.json", "{}")),
    ];

    // What review.yml says to check.
    private static IEnumerable<DiagnosticCase> Checking =>
    [
        Top("constants: 95% level"),
        Top("constants: [95% level, 95% level]"),
        Top("constants: [\"\", {level: 95%}]"),
        Top("accepted: RG828"),
        Top("accepted: [RG828]"),
        Top("accepted:\n  - {code: RG828}"),
        Top("accepted:\n  - {reason: Known.}"),
        Top("accepted:\n  - {code: RG828, reason: }"),
        Top("accepted:\n  - {code: RG828, reason: Known., texts: five, file: [results.md]}"),
        Yaml(Age, Age + ", granularity: 1"),
        Yaml(Age, Age + ", granularity: {step: 1}"),
        Yaml(Age, Age + ", granularity: {n: patients, step: 0}"),
        Yaml(Age, Age + ", granularity: {n: patients, step: one, items: 0}"),
        Yaml(Age, Age + ", granularity: {n: patient, mean: aeg}"),
        Yaml(Age, Age + ", granularity: {n: study, mean: study}"),
        Yaml(Age, Age + ", granularity: {n: patients, item: 2}"),
        Yaml("label: Patients, unit: patients}", "label: Patients, unit: patients, granularity: {n: patients}}"),
    ];

    // What review.yml says of the files that are made.
    private static IEnumerable<DiagnosticCase> Output =>
    [
        Top("paper: a5"),
        Top("trace: yes"),
        Top("layouts: journal"),
        Top("earlier: earlier/results.json"),
    ];

    private static DiagnosticCase Top(string keys) => Yaml("not_reported: [NR]", "not_reported: [NR]\n" + keys);
}
