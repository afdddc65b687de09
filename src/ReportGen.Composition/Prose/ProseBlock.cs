using System.Collections.Immutable;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Prose;

/// <summary>A heading or paragraph as plain text, with what each part of it is and where it was written.</summary>
/// <param name="IsHeading">Whether it is a heading.</param>
/// <param name="IsQuotation">Whether it stands in a block quotation.</param>
/// <param name="Section">The plain text of the heading above it; empty where there is none.</param>
/// <param name="Text">Its plain text: emphasis without its marks, values as printed.</param>
/// <param name="Pieces">In order, without gaps.</param>
/// <param name="Rendered">The rendered template that it is part of.</param>
public sealed record ProseBlock(bool IsHeading, bool IsQuotation, string Section, string Text, ImmutableArray<ProsePiece> Pieces, RenderedTemplate Rendered)
{
    /// <summary>Stands for what has a form of its own: a cross-reference, a footnote mark, code.</summary>
    public const char Placeholder = '\uFFFC';

    /// <summary>The piece that holds a character of the text.</summary>
    public ProsePiece PieceAt(int position)
    {
        var (low, high) = (0, Pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Pieces[middle].Start <= position) low = middle;
            else high = middle - 1;
        }

        return Pieces[low];
    }

    /// <summary>Where a stretch of the text was written.</summary>
    public SourceSpan SpanAt(int position, int length) => PieceAt(position) switch
    {
        ProsePiece.Literal literal => Rendered.Map.SpanAt(literal.Rendered + (literal.Verbatim ? position - literal.Start : 0), length),
        ProsePiece.Value value => value.Span,
        ProsePiece.Written written => written.Span,
        _ => Rendered.Map.SpanAt(0, 0),
    };
}
