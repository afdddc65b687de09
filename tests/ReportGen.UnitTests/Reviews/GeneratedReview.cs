using System.Text;
using ReportGen.UnitTests.Input.Images;

namespace ReportGen.UnitTests.Reviews;

/// <summary>A whole review of invented studies, of any size and the same every time: each study with its own reference, a table of all, forest plots, and prose.</summary>
/// <param name="studies">How many studies; from 1.</param>
public sealed class GeneratedReview(int studies)
{
    private const string Sentence = "The events were counted as the reports give them, and what no report gives was left out of every sum. ";

    private readonly int _studies = studies;

    private string Id => Format($"generated-{_studies}");

    /// <summary>The files by their path in the review's folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => new Dictionary<string, byte[]>(StringComparer.Ordinal)
    {
        ["review.yml"] = Bytes(Declaration()),
        ["studies.csv"] = Bytes(Studies()),
        ["references.json"] = Bytes(References()),
        ["manuscript/abstract.md"] = Bytes("## Background\n\n" + Sentence + "\n\n## Results\n\n{{ events.pooled.estimate }} of patients had an event.\n"),
        ["manuscript/methods.md"] = Bytes(Methods()),
        ["manuscript/results.md"] = Bytes(Results()),
        ["images/scan.png"] = Scan(),
    };

    /// <summary>Writes the review's folder under <paramref name="dataFolder"/>.</summary>
    /// <returns>The folder's name.</returns>
    public string WriteTo(string dataFolder)
    {
        foreach (var (file, bytes) in Files)
        {
            var path = Path.Combine(dataFolder, Id, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }

        return Id;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A bright disc that fades out into nothing.</summary>
    private static byte[] Scan() => new PngBuilder(400, 300, 6, 8, (x, y, channel) =>
    {
        var distance = Math.Sqrt((x - 200) * (x - 200) + (y - 150) * (y - 150));
        return channel == 3 ? (int)Math.Clamp(400 - distance * 2.2, 0, 255) : (int)Math.Clamp(230 - distance * (0.5 + 0.4 * channel), 0, 255);
    }).Build();

    private static string Format(FormattableString text) => FormattableString.Invariant(text);

    private string Declaration() => Format($$$"""
        format: 1
        title: "Events after treatment in {{{_studies}}} studies: an invented review"
        short_title: Invented events
        date: 2026-01-31
        authors:
          - {family: Doe, given: Ada, affiliations: [Example University], orcid: 0000-0002-1825-0097, corresponding: true, email: ada@example.org}
          - {family: Roe, given: Ben, affiliations: [Example University, Other Institute]}
        keywords: [events, treatment]
        not_reported: [NR]
        manuscript:
          abstract: manuscript/abstract.md
          sections: [manuscript/methods.md, manuscript/results.md]
        tables:
          studies:
            file: studies.csv
            label: Included studies
            name: study
            columns:
              id: {type: id, label: Study id}
              study: {type: text, label: Study}
              reference: {type: reference, label: Reference}
              design: {type: text, label: Design}
              year: {type: year, label: Year}
              patients: {type: count, label: Patients, unit: patients}
              events: {type: count, label: Events, unit: events}
              age: {type: number, label: Mean age, unit: years, decimals: 1, not_reported: true}
              remark: {type: text, label: Remark, not_reported: true}
        outcomes:
          events:
            label: Events
            kind: proportion
            table: studies
            events: events
            total: patients
            event_noun: [event, events]
            unit_noun: [patient, patients]
            analyses:
              crude: {model: crude, interval: wilson, level: 0.95, estimate_decimals: 1, interval_decimals: 1}
              pooled: {model: random_effects, measure: PLO, estimator: REML, test: knha, level: 0.95, decimals: 1}
        descriptives:
          ages: {label: Mean age, table: studies, column: age}
          patients: {label: Patients, table: studies, column: patients}
        figures:
          scan: {kind: image, title: Scan, file: images/scan.png, alt: "A bright disc on a dark ground, fading to its rim.", caption: A scan., source: "Made for this test."}
          forest: {kind: forest, title: Events, outcome: events, analyses: [pooled], caption: "Events per patient, with the pooled proportion."}
        report_tables:
          characteristics:
            table: studies
            caption: "Studies, by design"
            total_label: Total
            group_by: design
            columns:
              - {header: Study, column: study, cite: reference}
              - {header: Year, column: year}
              - {group: Numbers, header: Patients, column: patients, total: "{{ patients.sum }}"}
              - {group: Numbers, header: Events, column: events, note: "As reported at the last visit."}
              - {header: "Age, y", column: age, total: "{{ ages.mean }}"}
              - {header: Remark, column: remark}
            notes: ["NR, not reported."]

        """);

    private string Studies()
    {
        var random = new Sequence();
        var text = new StringBuilder("id,study,reference,design,year,patients,events,age,remark\n");
        string[] names = ["Adams", "Baker-Smith", "Çelik", "Dubois", "Eriksson", "van der Fluit", "García", "Hoffmann", "Ito", "Jónsdóttir"];
        for (var i = 1; i <= _studies; i++)
        {
            var patients = 10 + random.Next(200);
            var (age, remark) = (i % 7 == 0 ? "NR" : Format($"{40 + random.Next(300) / 10.0:0.0}"), i % 5 == 0 ? "\"Stopped early; events counted by a committee\"" : "NR");
            text.Append(Format($"s{i},{names[i % names.Length]} {2000 + i % 25} ({i}),r{i},{(i % 3 == 0 ? "Randomised" : "Observational")},{2000 + i % 25},{patients},{random.Next(patients / 3 + 1)},{age},{remark}\n"));
        }

        return text.ToString();
    }

    private string References() => "[\n" + string.Join(",\n", Enumerable.Range(1, _studies).Select(i => Format(
        $$"""  {"id": "r{{i}}", "type": "article-journal", "author": [{"family": "Author{{i}}", "given": "A B"}, {"family": "Second", "given": "C"}], "title": "Outcomes of treatment in series {{i}}", "container-title": "J Example", "issued": {"date-parts": [[{{2000 + i % 25}}]]}, "volume": "{{i % 40 + 1}}", "page": "{{i}}-{{i + 9}}", "DOI": "10.0000/example.{{i}}"}"""))) + "\n]\n";

    private static string Methods() => "# Methods\n\n" + string.Concat(Enumerable.Repeat(Sentence, 12)) + " One scan is [@fig:scan].\n\n{{ figure \"scan\" }}\n\n## Search\n\n" + string.Concat(Enumerable.Repeat(Sentence, 8))
        + "\n\n- Databases were searched.\n- Lists of references were read.[^a]\n\n> What is not reported is never invented.\n\n[^a]: By two readers.\n";

    private static string Results() => "# Results\n\nThe studies are listed in [@tbl:characteristics] and shown in [@fig:forest]. Pooled, {{ events.pooled.estimate }} [{{ events.pooled.interval }}] "
        + "of patients had an event. " + string.Concat(Enumerable.Repeat(Sentence, 10)) + "\n\n{{ table \"characteristics\" }}\n\n" + string.Concat(Enumerable.Repeat(Sentence, 10))
        + "\n\n{{ figure \"forest\" }}\n\n" + string.Concat(Enumerable.Repeat(Sentence, 6)) + "\n";

    /// <summary>A linear congruential sequence (Numerical Recipes' constants): the same numbers on every machine.</summary>
    private sealed class Sequence
    {
        private uint _state = 20260131;

        public int Next(int below)
        {
            _state = _state * 1664525 + 1013904223;
            return (int)((_state >> 8) % (uint)below);
        }
    }
}
