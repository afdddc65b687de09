using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;

namespace ReportGen.Model.Manuscripts;

/// <summary>A piece of running text.</summary>
public abstract record Inline
{
    private Inline()
    {
    }

    /// <summary>Text; never markup.</summary>
    public sealed record Text(string Content) : Inline;

    /// <summary>A quantity as printed here.</summary>
    public sealed record Value(Quantity Quantity, string Printed) : Inline
    {
        /// <summary>The expression in prose or template that printed it; null in a table that makes its own cells.</summary>
        public SourceSpan? Span { get; init; }
    }

    public sealed record Emphasis(ImmutableArray<Inline> Children) : Inline;

    public sealed record Strong(ImmutableArray<Inline> Children) : Inline;

    public sealed record Superscript(ImmutableArray<Inline> Children) : Inline;

    public sealed record Subscript(ImmutableArray<Inline> Children) : Inline;

    public sealed record Code(string Content) : Inline;

    /// <summary>A link to a web address.</summary>
    public sealed record Link(string Url, ImmutableArray<Inline> Children) : Inline;

    /// <summary>Numbers of the reference list, ascending, set as superscript after the punctuation.</summary>
    public sealed record Citation(ImmutableArray<int> Numbers) : Inline;

    /// <summary>A reference to a figure, table or section: the id of its block and the text to print, such as "Figure 2". FILE#ID leads into a document beside this one.</summary>
    public sealed record CrossReference(string Target, string Printed) : Inline;

    /// <summary>The mark of a footnote, by its number.</summary>
    public sealed record FootnoteMark(int Number) : Inline;

    /// <summary>The mark of a note under the table that it stands in.</summary>
    /// <param name="Table">Id of the table.</param>
    /// <param name="Number">Number among the table's marked notes, from 1.</param>
    public sealed record TableNoteMark(string Table, int Number) : Inline
    {
        /// <summary>Between two marks on one cell, raised as they are.</summary>
        public const string Separator = ",";

        /// <summary>Whether another mark stands before it on the same cell.</summary>
        public bool Follows { get; init; }
    }

    /// <summary>Marks of a rank, such as the certainty of evidence: crossed circles, then open ones. Drawn, since hardly a font has them.</summary>
    /// <param name="Filled">Number of crossed circles.</param>
    /// <param name="Of">Number of all circles.</param>
    /// <param name="Alternative">What they say, for those who do not see them; empty where words beside them say it.</param>
    public sealed record RankMarks(int Filled, int Of, string Alternative) : Inline;

    public sealed record LineBreak : Inline;
}
