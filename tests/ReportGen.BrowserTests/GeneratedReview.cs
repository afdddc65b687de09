using System.Globalization;
using System.Text;

namespace ReportGen.BrowserTests;

/// <summary>A review of any number of studies, some with names that a careless writer would turn into markup.</summary>
internal static class GeneratedReview
{
    public static readonly string[] Names =
    [
        "A*b|<script>alert(1)</script>&amp;", "O'Neil \"the <b>\" & Söns", "כהן 2014 (א)", string.Concat(Enumerable.Repeat("Wandsbeker-Forschungsgruppe-", 11))[..300],
    ];

    public static void Write(string dataFolder, string id, int studies) => ReviewFolder.Write(dataFolder, id, Declaration(id), Studies(studies), Names[0], """
        # Results

        Falls: {{ falling.pooled.estimate }} ([@fig:forest; @tbl:characteristics]). The first study is {{ studies.s1.study }}.

        {{ table "characteristics" }}

        {{ figure "forest" }}

        """);

    private static string Studies(int count)
    {
        var text = new StringBuilder("id,study,year,patients,falls,age,pain,adherence,country,design,follow_up,level\n");
        for (var i = 1; i <= count; i++)
        {
            var name = i <= Names.Length ? Names[i - 1] : string.Create(CultureInfo.InvariantCulture, $"Study {i}");
            text.Append(
                CultureInfo.InvariantCulture,
                $"s{i},\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",{1980 + i % 40},{40 + i * 7 % 90},{i * 5 % 23},{50 + i % 30}.5,{(i % 9 == 0 ? "NR" : $"{i % 10}.{i % 7}")},{i * 13 % 100}%,Country {i % 17},cohort,{i % 24},4\n");
        }

        return text.ToString();
    }

    private static string Declaration(string id) => $$$"""
        format: 1
        title: "Generated review {{{id}}}"
        date: 2026-01-31
        address: https://example.org/reviews/{{{id}}}/
        authors: [{family: Doe, given: Ada}]
        not_reported: [NR]
        manuscript: {abstract: manuscript/abstract.md, sections: [manuscript/results.md]}
        protocol: {question: "What of {{{id}}}?"}
        tables:
          studies:
            file: studies.csv
            label: Included studies
            name: study
            columns:
              id: {type: id, label: Study id}
              study: {type: text, label: Study}
              year: {type: year, label: Year}
              patients: {type: count, label: Patients, unit: patients}
              falls: {type: count, label: Falls, unit: falls}
              age: {type: number, label: Mean age, unit: years, decimals: 1}
              pain: {type: number, label: Pain, decimals: 1, not_reported: true}
              adherence: {type: percent, label: Adherence}
              country: {type: text, label: Country}
              design: {type: text, label: Design}
              follow_up: {type: count, label: Follow-up, unit: months}
              level: {type: text, label: Level}
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
              pooled: {model: random_effects, measure: PLO, estimator: DL, test: z, level: 0.95, decimals: 1}
        figures:
          forest: {kind: forest, title: Falls, outcome: falling, analyses: [pooled], caption: Falls per patient.}
        report_tables:
          characteristics:
            table: studies
            caption: Included studies
            columns:
              - {header: Study, column: study}
              - {header: Year, column: year}
              - {header: Patients, column: patients}
              - {header: Falls, column: falls}
              - {header: Age, column: age}
              - {header: Pain, column: pain}
              - {header: Adherence, column: adherence}
              - {header: Country, column: country}
              - {header: Design, column: design}
              - {header: Follow-up, column: follow_up}
              - {header: Level, column: level}
        """;
}
