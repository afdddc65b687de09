using ReportGen.Model.Diagnostics;

namespace ReportGen.UnitTests.Composition.Templates;

/// <summary>Pairs of a template and what it renders to: text, markers in double brackets, and after a line of dashes the diagnostics.</summary>
public sealed class TemplateCaseTests
{
    private const string Folder = "Templates/";

    public static TheoryData<string> Cases => [.. typeof(TemplateCaseTests).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && !n.EndsWith(".out.txt", StringComparison.Ordinal))
        .Select(n => n[Folder.Length..^".txt".Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void RendersAsExpected(string name)
    {
        var bag = new DiagnosticBag();
        var renderer = ExampleReview.Renderer(
            ("parts/study.md", "{{ $1.name }}{{ $mark = $2 }}, {{ $mark }}"), ("parts/loop.md", "x{{ include \"parts/loop.md\" }}"),
            ("parts/wrong.md", "line\n{{ $1 }} {{ nothing_here }}"), ("parts/count.md", "{{ seen = seen + 1 }}"));
        var rendered = renderer.Render(new SourceText(name + ".md", Text(name + ".txt")), bag);
        RenderedText.Of(rendered, bag.ToImmutable()).ShouldBe(Text(name + ".out.txt")[..^1]);
    }

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(TemplateCaseTests).Assembly.GetManifestResourceStream(Folder + name).ShouldNotBeNull());
        return reader.ReadToEnd();
    }
}
