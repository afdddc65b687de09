using System.Collections.Immutable;
using ReportGen.Composition.Citations;
using ReportGen.Composition.Markdown;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Composition;

/// <summary>Composes single texts, as one section of a manuscript with the references a to e.</summary>
internal sealed class Compositions
{
    public Compositions()
    {
        State = new CompositionState(
            Bag, new CitationRegister([.. "abcde".Select(c => Reference(c.ToString()))], [], Bag), new CrossReferenceRegister(Bag), new FootnoteRegister());
    }

    public DiagnosticBag Bag { get; } = new();

    public CompositionState State { get; }

    public ImmutableArray<Diagnostic> Diagnostics => Bag.ToImmutable();

    /// <summary>The blocks of a section; figures f1, f2 and tables t1, t2 are declared, and stand as code blocks that name them.</summary>
    public ImmutableArray<Block> Blocks(params RenderedTemplate[] rendered)
    {
        var texts = rendered.Select(r => MarkdownReader.Read(r, Bag)).ToImmutableArray();
        var outline = new OutlineReader(State, ["f1", "f2"], ["t1", "t2"]).Read(texts);
        var composer = new SectionComposer(State, outline, m => new Block.Code(MarkerTable.TextOf(m)));
        return [.. texts.SelectMany(composer.Compose)];
    }

    public ImmutableArray<Block> Blocks(string text, params TemplateMarker[] markers) => Blocks(Rendered.Of(text, markers));

    /// <summary>The inlines of a section that is one paragraph.</summary>
    public static ImmutableArray<Inline> Paragraph(string text, params TemplateMarker[] markers)
    {
        var compositions = new Compositions();
        var blocks = compositions.Blocks(text, markers);
        compositions.Diagnostics.ShouldBeEmpty();
        return blocks.ShouldHaveSingleItem().ShouldBeOfType<Block.Paragraph>().Children;
    }

    public static ImmutableArray<Diagnostic> DiagnosticsOf(string text, params TemplateMarker[] markers)
    {
        var compositions = new Compositions();
        compositions.Blocks(text, markers);
        return compositions.Diagnostics;
    }

    public static Reference Reference(string key) =>
        new(key, "article-journal", [], "Title of " + key, "", null, "", "", "", "", "", "", "", SourceSpan.OfFile("references.json"));
}
