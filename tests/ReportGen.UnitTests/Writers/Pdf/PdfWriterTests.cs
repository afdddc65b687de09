using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.UnitTests.Writers.Layout;
using ReportGen.Writers.Pdf;

namespace ReportGen.UnitTests.Writers.Pdf;

public class PdfWriterTests
{
    private static readonly TemplateSet s_templates = new(
        ImmutableSortedDictionary<string, SourceText>.Empty, PageFixture.FontFiles, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty,
        PageFixture.A4, PageFixture.Figures, ImmutableSortedDictionary<string, EvidenceScheme>.Empty, []);

    [Fact]
    public void The_same_manuscript_gives_the_same_bytes()
    {
        var first = Write(SampleArticle.Build());
        if (Environment.GetEnvironmentVariable("SAMPLE_PDF") is { } path) File.WriteAllBytes(path, first);

        Write(SampleArticle.Build()).ShouldBe(first);
    }

    private static byte[] Write(Manuscript manuscript) => PdfWriter.Write(manuscript, s_templates, "ReportGen 0.1.0").Value!;
}
