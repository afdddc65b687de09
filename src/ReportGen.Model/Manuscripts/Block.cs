using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Model.Manuscripts;

/// <summary>A block of the manuscript.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <param name="Level">1 for a section of the manuscript (the title is above it).</param>
    /// <param name="Id">Unique; the target of cross-references.</param>
    public sealed record Heading(int Level, string Id, ImmutableArray<Inline> Children) : Block;

    public sealed record Paragraph(ImmutableArray<Inline> Children) : Block
    {
        /// <summary>Targets of cross-references; empty for a paragraph that none leads to.</summary>
        public ImmutableArray<string> Ids { get; init; } = [];
    }

    public sealed record List(bool Ordered, ImmutableArray<ImmutableArray<Block>> Items) : Block;

    public sealed record Quote(ImmutableArray<Block> Children) : Block;

    public sealed record Code(string Text) : Block;

    public sealed record FormulaDisplay(Formula Formula) : Block;

    public sealed record TableFloat(ManuscriptTable Table) : Block;

    public sealed record FigureFloat(ManuscriptFigure Figure) : Block;
}
