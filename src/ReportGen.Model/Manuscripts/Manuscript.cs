using System.Collections.Immutable;

namespace ReportGen.Model.Manuscripts;

/// <summary>The finished text, numbered and cited, before any page or markup.</summary>
/// <param name="ReviewId">Folder name of the review.</param>
/// <param name="Blocks">Sections in order; figures and tables where they are placed.</param>
/// <param name="References">In order of citation.</param>
/// <param name="Footnotes">In order of their marks.</param>
public sealed record Manuscript(
    string ReviewId, FrontMatter FrontMatter, ImmutableArray<Block> Blocks, ImmutableArray<ReferenceEntry> References, ImmutableArray<Footnote> Footnotes)
{
    public IEnumerable<ManuscriptFigure> Figures => Blocks.OfType<Block.FigureFloat>().Select(b => b.Figure);

    public IEnumerable<ManuscriptTable> Tables => Blocks.OfType<Block.TableFloat>().Select(b => b.Table);
}
