using System.Collections.Immutable;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>A float with its slot on a page.</summary>
/// <param name="Body">What of it stands there; null within the text, where the room shows only as the text is set.</param>
/// <param name="Notes">The footnotes that it brings.</param>
/// <param name="Rest">What of it goes on at the head of the next page.</param>
internal sealed record PlannedFloat(FlowFloat Float, int Slot, Slab? Body, ImmutableArray<Slab> Notes, FlowFloat? Rest);
