using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;

namespace ReportGen.Composition.Prose;

/// <summary>A stretch of a block's plain text.</summary>
/// <param name="Start">Where it begins in the plain text.</param>
/// <param name="Length">In characters; 0 for a citation.</param>
public abstract record ProsePiece(int Start, int Length)
{
    /// <summary>Text of the author.</summary>
    /// <param name="Rendered">Where it begins in the rendered template.</param>
    /// <param name="Verbatim">Whether plain and rendered text have the same characters, so that positions inside it are known.</param>
    public sealed record Literal(int Start, int Length, int Rendered, bool Verbatim) : ProsePiece(Start, Length);

    /// <summary>A quantity as printed.</summary>
    public sealed record Value(int Start, int Length, Quantity Quantity, SourceSpan Span) : ProsePiece(Start, Length);

    /// <summary>Text that the template's own code wrote.</summary>
    public sealed record Written(int Start, int Length, SourceSpan Span) : ProsePiece(Start, Length);

    /// <summary>Works cited here.</summary>
    public sealed record Citation(int Start, ImmutableArray<string> Keys) : ProsePiece(Start, 0);

    /// <summary>A cross-reference, a footnote mark or code: one character that is no letter stands for it.</summary>
    public sealed record Other(int Start) : ProsePiece(Start, 1);
}
