using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>A place for the number of the page that a destination is on.</summary>
/// <param name="Right">Where the number ends, from the left edge of the frame.</param>
/// <param name="Baseline">From the top of its slab.</param>
internal sealed record PageNumberSlot(string Destination, double Right, double Baseline, TextFormat Format);
