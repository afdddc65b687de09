using System.Globalization;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;

namespace ReportGen.UnitTests.Composition.Templates;

public sealed class TemplateRendererTests
{
    [Fact]
    public void KeepsTheQuantityOfAPrintedValue()
    {
        var (rendered, diagnostics) = ExampleReview.Render("n = {{ leakage.events }}.");
        diagnostics.ShouldBeEmpty();
        rendered.Text.ShouldBe("n = \uE0000\uE001.");
        var value = rendered.Markers.ShouldHaveSingleItem().ShouldBeOfType<TemplateMarker.Value>();
        value.Quantity.Number.ShouldBe(22);
        value.Span.ShouldBe(new SourceSpan("case.md", 1, 8, 14));
    }

    [Fact]
    public void MapsTextToTheFileThatWroteIt()
    {
        var (rendered, _) = ExampleReview.Render("one\n{{~ # gone }}two {{ age.mean }} three {{ include \"part.md\" }}", ("part.md", "a\nfour"));
        rendered.Map.SpanAt(rendered.Text.IndexOf("two", StringComparison.Ordinal), 3).ShouldBe(new SourceSpan("case.md", 2, 14, 3));
        rendered.Map.SpanAt(rendered.Text.IndexOf("three", StringComparison.Ordinal), 5).ShouldBe(new SourceSpan("case.md", 2, 33, 5));
        rendered.Map.SpanAt(rendered.Text.IndexOf("four", StringComparison.Ordinal), 4).ShouldBe(new SourceSpan("templates/part.md", 2, 1, 4));
        rendered.Map.SpanAt(rendered.Text.IndexOf(RenderedTemplate.MarkerStart, StringComparison.Ordinal), 1).ShouldBe(new SourceSpan("case.md", 2, 21, 1));
    }

    [Fact]
    public void MapsAnEmptyResult()
    {
        ExampleReview.Render("{{ # nothing }}").Rendered.Map.SpanAt(0, 0).ShouldBe(new SourceSpan("case.md", 1, 1, 0));
    }

    [Theory]
    [InlineData("n = {{ x }}", 11, 20 + 7, 1)]
    [InlineData("n = {{ x }}", 13, 21 + 7, 1)]
    [InlineData("n = {{ x }}", 40, 20, 40)]
    [InlineData("n =\n{{ x }}", 11, 20, 11)]
    public void NamesThePlaceInReviewYml(string template, int length, int column, int found)
    {
        var bag = new DiagnosticBag();
        ExampleReview.Renderer().Render(new Sourced<string>(template, new SourceSpan("review.yml", 7, 20, length)), bag);
        bag.ToImmutable().ShouldHaveSingleItem().Span.ShouldBe(new SourceSpan("review.yml", 7, column, found));
    }

    [Fact]
    public void RepeatsNoErrorWithinABagAndEveryErrorInAnother()
    {
        var renderer = ExampleReview.Renderer(("part.md", "{{ nothing }}"));
        DiagnosticBag[] bags = [new(), new(), new()];
        foreach (var (bag, file) in new[] { (bags[0], "a.md"), (bags[0], "b.md"), (bags[1], "a.md") })
        {
            renderer.Render(new SourceText(file, "{{ for i in 1..3; include \"part.md\"; end }}"), bag);
        }

        bags[0].ToImmutable().ShouldHaveSingleItem().Span.File.ShouldBe("templates/part.md");
        bags[1].ToImmutable().ShouldHaveSingleItem();
    }

    [Fact]
    public void KeepsVariablesWithinOneRendering()
    {
        var renderer = ExampleReview.Renderer();
        var bag = new DiagnosticBag();
        renderer.Render(new SourceText("a.md", "{{ x = 1 }}"), bag);
        renderer.Render(new SourceText("b.md", "{{ if x }}{{ end }}"), bag);
        bag.ToImmutable().ShouldHaveSingleItem().Code.ShouldBe("RG420");
    }

    [Fact]
    public void PrintsTheSameInEveryCulture()
    {
        const string template = "{{ age.mean | fixed 2 }} {{ pain.p }} {{ age.range }} {{ if 1.5 * 2 == 3 }}{{ pain.grade | capitalize }}{{ end }} {{ x = 1.5; x }}";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = Rendered(template);
            expected.ShouldStartWith("⟦age.mean: 59.85⟧ ⟦pain.p: 0.006⟧ ⟦age.range: 52.3–63.5⟧ ⟦pain.grade: C⟧");
            foreach (var name in new[] { "de-DE", "tr-TR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                Rendered(template).ShouldBe(expected);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void NeedsMemoryInProportionToTheText()
    {
        Allocated(100);
        var (once, fourTimes) = (Allocated(1000), Allocated(4000));
        (fourTimes / (double)once).ShouldBeLessThan(5);
    }

    private static long Allocated(int lines)
    {
        var template = string.Concat(Enumerable.Repeat("Some *prose* with {{ age.mean | fixed 1 }} and {{ if one == 1 }}more{{ end }}.\n", lines));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (rendered, diagnostics) = ExampleReview.Render(template);
        var after = GC.GetAllocatedBytesForCurrentThread();
        diagnostics.ShouldBeEmpty();
        rendered.Markers.Length.ShouldBe(lines);
        return after - before;
    }

    private static string Rendered(string template)
    {
        var (rendered, diagnostics) = ExampleReview.Render(template);
        return RenderedText.Of(rendered, diagnostics);
    }
}
