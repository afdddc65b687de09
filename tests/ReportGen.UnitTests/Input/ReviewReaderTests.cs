using System.Globalization;
using ReportGen.Input;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Input;

public class ReviewReaderTests
{
    [Fact]
    public void The_example_of_the_documentation_reads_without_a_diagnostic()
    {
        var example = new ExampleReview();
        example.Files.Count().ShouldBe(8);
        var read = example.Read();
        read.Diagnostics.ShouldBeEmpty();
        var review = read.Value!;
        review.Id.ShouldBe("knee-exercise");
        review.Settings.Tables.Select(t => t.Id).ShouldBe(["studies", "harms", "flow"]);
        review.Settings.Calculations.Single().Format.ShouldBe(NumberFormat.Percent(1));
        review.Settings.Date.ShouldBe(new DateOnly(2026, 1, 31));
        review.Settings.Facts.Single().Value.Entries[0].Value.ShouldBeOfType<SettingNode.Number>().Raw.ShouldBe("0.05");
        review.References.Select(r => r.Year).ShouldBe([2019, 2021]);
        review.Manuscript.Sections.Single().Text.ShouldStartWith("# Results");
        review.Notes.Single().Row.ShouldBe("poe_2021");
    }

    [Fact]
    public void Cells_keep_value_text_and_place()
    {
        var row = new ExampleReview().Read().Value!.Table("studies")!.Row("poe_2021")!;
        row.Name.ShouldBe("Poe 2021, second report");
        var patients = row.Number("patients");
        patients.Value.ShouldBe(25);
        patients.Address.ShouldBe("studies.csv[poe_2021].patients");
        patients.Span.ToString().ShouldBe("data/knee-exercise/studies.csv:3:50");
        patients.Span.Length.ShouldBe(2);
        row.Text("study").Span.Column.ShouldBe(10);
        row.Text("study").Span.Length.ShouldBe(25);
        row.Number("age").IsReported.ShouldBeFalse();
        row.Number("age").Raw.ShouldBe("NR");
    }

    [Fact]
    public void A_cell_over_several_lines_does_not_shift_the_places_after_it()
    {
        var read = new ExampleReview().Replace("studies.csv", "Roe 2019", "\"Roe\n\"\"first\"\"\n2019\"").Replace("studies.csv", ",25,0,", ",25,x,").Read();
        var diagnostic = read.Diagnostics.Single();
        diagnostic.Span.ToString().ShouldBe("data/knee-exercise/studies.csv:5:53");
        var cell = read.Value!.Table("studies")!.Rows[0].Number("patients");
        cell.Span.ToString().ShouldBe("data/knee-exercise/studies.csv:4:21");
        read.Value.Table("studies")!.Rows[0].Name.ShouldBe("Roe\n\"first\"\n2019");
    }

    [Theory]
    [InlineData("−3.5", -3.5)]
    [InlineData("-3.5", -3.5)]
    [InlineData("007", 7)]
    [InlineData(" 2.0 ", 2)]
    public void Numbers_are_read_in_any_culture(string text, double value)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var read = new ExampleReview().Replace("studies.csv", ",6.1,", $",{text},").Read();
            read.Diagnostics.ShouldBeEmpty();
            read.Value!.Table("studies")!.Rows[0].Number("pain_before").Value.ShouldBe(value);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("\ufeff", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("", "\r")]
    [InlineData("\ufeff", "\r\n")]
    public void Byte_order_marks_and_line_ends_make_no_difference(string mark, string lineEnd)
    {
        var example = new ExampleReview();
        foreach (var file in example.Files.ToList())
            example.Set(file, mark + example.Text(file).Replace("\n", lineEnd, StringComparison.Ordinal));
        var read = example.Append("studies.csv", lineEnd + lineEnd).Read();
        read.Diagnostics.ShouldBeEmpty();
        read.Value!.Manuscript.Abstract.Text.ShouldBe("{{ falling.events }} of {{ falling.total }} patients fell.\n");
        read.Value.Table("studies")!.Rows[1].Number("falls").Span.Line.ShouldBe(3);
    }

    [Fact]
    public void Columns_may_stand_in_any_order()
    {
        var read = new ExampleReview().Set("harms.csv", "patients,study,harm,id\n3,roe_2019,Swelling,swelling\n").Read();
        read.Diagnostics.ShouldBeEmpty();
        read.Value!.Table("harms")!.Row("swelling")!.Number("patients").Value.ShouldBe(3);
    }

    [Fact]
    public void An_explorer_is_customary_declared_or_hidden()
    {
        Explorer("").ShouldBe(ExplorerDeclaration.Customary);
        var declared = Explorer("    explorer: {estimators: [SJ, EE], tests: [adhoc], measures: [PAS]}\n");
        declared.Estimators.ShouldBe(["SJ", "EE"]);
        declared.Tests.ShouldBe(["adhoc"]);
        declared.Measures.Select(m => m.Value).ShouldBe(["PAS"]);
        Explorer("    explorer: {tests: [z]}\n").Estimators.ShouldBe(ExplorerDeclaration.Customary.Estimators);
        Explorer("    explorer: {hidden: true}\n").ShouldBe(ExplorerDeclaration.None);

        static ExplorerDeclaration Explorer(string text)
        {
            var read = new ExampleReview().Replace("review.yml", "  pain:\n    label: Pain", text + "  pain:\n    label: Pain").Read();
            read.Diagnostics.ShouldBeEmpty();
            return read.Value!.Settings.Outcomes.First(o => o.Id == "falling").Synthesis!.Explorer;
        }
    }

    [Fact]
    public void Overlapping_categories_may_sum_to_more_than_their_total()
    {
        var example = new ExampleReview().Replace("harms.csv", ",3\n", ",300\n");
        example.Read().Diagnostics.Single().Code.ShouldBe("RG332");
        example.Replace("review.yml", "total_of: studies.patients}", "total_of: studies.patients, overlapping: true, note: Several harms.}");
        example.Read().Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void All_errors_of_a_run_are_reported_by_file_line_and_column()
    {
        var diagnostics = new ExampleReview()
            .Replace("studies.csv", ",40,4,71.5,80%,", ",40.5,-4,\"71,5\",180%,")
            .Replace("review.yml", "title: \"Exercise", "titel: \"Exercise")
            .Replace("harms.csv", "poe_2021", "po_2021")
            .Replace("references.json", "\"Poe Study Group\"", "7, \"literal\": true")
            .Remove("manuscript/abstract.md")
            .Read().Diagnostics;
        diagnostics.Select(d => $"{d.Span.File["data/knee-exercise/".Length..]}:{d.Span.Line}:{d.Span.Column} {d.Code}").ShouldBe([
            "harms.csv:3:22 RG323", "references.json:4:75 RG203",
            "review.yml:1:1 RG202", "review.yml:2:1 RG201", "review.yml:8:13 RG102",
            "studies.csv:2:33 RG318", "studies.csv:2:38 RG319", "studies.csv:2:41 RG315", "studies.csv:2:48 RG319",
        ]);
    }

    [Fact]
    public void The_first_review_of_the_repository_reads_without_a_diagnostic()
    {
        var folder = RepositoryFolder.Path("data", "cervical-vertebroplasty");
        var read = ReviewReader.Read(folder, "data/cervical-vertebroplasty");
        read.Diagnostics.ShouldBeEmpty();
        read.Value!.Table("studies")!.Rows.Sum(r => r.Number("patients").Value).ShouldBe(120);
        read.Value.Published.ShouldContain(p => p.Address == "leakage.crude.interval" && p.Printed == "9.8% – 22.2%");
    }

    [Fact]
    public void Many_studies_and_rows_are_read_in_linear_time()
    {
        var studies = Enumerable.Range(0, 600).Select(i => $"s{i},Study {i},roe_2019,2019,40,4,71.5,80%,6.1,2.4,4\n");
        var harms = Enumerable.Range(0, 20000).Select(i => $"h{i},Harm {i},s{i % 700},1\n");
        var example = new ExampleReview().Remove("notes.csv")
            .Set("studies.csv", new ExampleReview().Text("studies.csv").Split('\n')[0] + "\n" + string.Concat(studies))
            .Set("harms.csv", "id,harm,study,patients\n" + string.Concat(harms));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var read = example.Read();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(8));
        read.Value!.Table("harms")!.Rows.Length.ShouldBe(20000);
        read.Diagnostics.Length.ShouldBe(2800);
    }
}
