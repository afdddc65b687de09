using System.Collections.Immutable;
using ReportGen.Composition.Templates.Parsing;
using ReportGen.Composition.Templates.Values;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>What belongs to one template while it is evaluated: its arguments, its own variables, the loops it is in, and what it has written.</summary>
internal sealed class Frame(TemplatePlace place, int depth, ImmutableArray<TemplateValue> arguments)
{
    public TemplatePlace Place { get; } = place;

    /// <summary>How many includes lead here.</summary>
    public int Depth { get; } = depth;

    public ImmutableArray<TemplateValue> Arguments { get; } = arguments;

    public Dictionary<string, TemplateValue> Locals { get; } = new(StringComparer.Ordinal);

    public Stack<LoopState> Loops { get; } = new();

    /// <summary>What is being written; a capture writes elsewhere for a while.</summary>
    public ImmutableArray<OutputPiece>.Builder Output { get; set; } = ImmutableArray.CreateBuilder<OutputPiece>();
}
