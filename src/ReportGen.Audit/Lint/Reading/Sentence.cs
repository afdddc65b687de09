using System.Collections.Immutable;
using ReportGen.Composition.Prose;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint.Reading;

/// <summary>A sentence of the prose.</summary>
/// <param name="Block">The paragraph or heading that it stands in.</param>
/// <param name="Start">Where it begins in the block's text.</param>
/// <param name="Text">Its plain text; no-break spaces are spaces.</param>
/// <param name="Part">The part of the manuscript that the block was read from.</param>
internal sealed record Sentence(ProseBlock Block, int Start, string Text, ManuscriptPart Part)
{
    /// <summary>Its numbers, from left to right.</summary>
    public ImmutableArray<NumberToken> Numbers { get; init; } = [];

    /// <summary>Keys of the works that it cites.</summary>
    public ImmutableArray<string> Cited { get; init; } = [];

    public SourceSpan SpanAt(int position, int length) => Block.SpanAt(Start + position, length);

    /// <summary>Whether the text at a position was written in this part's own file rather than in a template that it includes or by a value.</summary>
    public bool IsOwn(int position) => Block.PieceAt(Start + position) is ProsePiece.Literal && SpanAt(position, 1).File == Part.File;

    /// <summary>The text between two positions, cut at the ends of the sentence.</summary>
    public string Around(int from, int to) => Text[Math.Clamp(from, 0, Text.Length)..Math.Clamp(to, 0, Text.Length)];
}
