using System.Collections.Immutable;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>Which float is next.</summary>
/// <param name="Rest">What is left of the one before, which comes first; or null.</param>
internal sealed record FloatCursor(ImmutableArray<FlowFloat> Floats, int Index = 0, FlowFloat? Rest = null)
{
    /// <summary>The next float; null when all have been placed.</summary>
    public FlowFloat? Current => Rest ?? (Index < Floats.Length ? Floats[Index] : null);

    /// <summary>When the current one has been placed, but for a rest of it.</summary>
    public FloatCursor After(FlowFloat? rest) => this with { Index = Rest is null ? Index + 1 : Index, Rest = rest };
}
