namespace ReportGen.SnapshotTests;

/// <summary>The sample's PDF as programs read it that know nothing of ours.</summary>
public sealed class IndependentReaderTests : IClassFixture<BuiltSample>, IDisposable
{
    private readonly string _pdf = Path.GetTempFileName();
    private readonly byte[] _results;

    public IndependentReaderTests(BuiltSample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        _results = sample.Files["results.json"].Bytes.ToArray();
        File.WriteAllBytes(_pdf, sample.Files["manuscript.pdf"].Bytes.ToArray());
    }

    [ToolTheory("qpdf", "qpdf")]
    [MemberData(nameof(SetReview.All), MemberType = typeof(SetReview))]
    public void The_structure_of_the_file_is_sound(string review, string layout)
    {
        File.WriteAllBytes(_pdf, SetReview.Of(review, layout).Pdf);
        Tools.Run("qpdf", "--check", _pdf).ShouldNotContain("WARNING");
    }

    [ToolFact("pdffonts", "poppler-utils")]
    public void Every_font_is_embedded_as_a_subset_with_its_characters()
    {
        var fonts = Tools.Run("pdffonts", _pdf).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        fonts.ShouldNotBeEmpty();
        fonts.ShouldAllBe(f => f.Contains(" yes yes yes ", StringComparison.Ordinal));
    }

    [ToolFact("pdftotext", "poppler-utils")]
    public void The_text_can_be_extracted_in_reading_order()
    {
        var text = Tools.Run("pdftotext", "-raw", _pdf, "-").Replace('\u00a0', ' ').ReplaceLineEndings(" ");
        string[] inOrder =
        [
            "a re-analysis of the systematic review doi:10.14444/3007", "Abstract", "(p = 0.006)", "Introduction", "Methods", "Results", "Grades of recommendation", "grade C", "23.1% [10.0, 44.8]", "1.5, 85.6", "8.8% [2.7, 24.9]", "Discussion", "Conclusion", "References",
        ];
        // A table at the head of a page stands before the text that it belongs to.
        text.ShouldContain("22 (16%");
        var at = 0;
        foreach (var part in inOrder)
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(0, part);
            at = found;
        }
    }

    [ToolFact("pdfinfo", "poppler-utils")]
    public void The_document_is_tagged_and_names_itself()
    {
        var info = Tools.Run("pdfinfo", _pdf);
        info.ShouldMatch(@"Tagged:\s+yes");
        info.ShouldMatch(@"Title:\s+Vertebroplasty and kyphoplasty");
        Tools.Run("pdfinfo", "-struct-text", _pdf).ShouldContain("Table");
    }

    [ToolFact("pdfdetach", "poppler-utils")]
    public void The_data_travel_with_the_paper()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Tools.Run("pdfdetach", "-saveall", "-o", folder, _pdf);
            var source = RepositoryFolder.Path("data", BuiltSample.Review);
            // The lock holds what was accepted of the results, which travel themselves.
            var expected = Directory.GetFiles(source).Where(f => Path.GetFileName(f) != "results.lock.json").Select(f => (Path.GetFileName(f), File.ReadAllBytes(f))).Append(("results.json", _results));
            foreach (var (name, bytes) in expected) File.ReadAllBytes(Path.Combine(folder, name)).ShouldBe(bytes, name);
            Directory.GetFiles(folder).Length.ShouldBe(expected.Count());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public void Dispose() => File.Delete(_pdf);
}
