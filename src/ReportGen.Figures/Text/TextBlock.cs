using System.Collections.Immutable;

namespace ReportGen.Figures.Text;

/// <summary>Text broken into lines.</summary>
/// <param name="Size">Font size in points.</param>
internal sealed record TextBlock(ImmutableArray<TextLine> Lines, double Size)
{
    /// <summary>Distance of baselines.</summary>
    public double Leading => LeadingOf(Size);

    public double Width => Lines.Length == 0 ? 0 : Lines.Max(l => l.Width);

    public double Height => Lines.Length * Leading;

    public static double LeadingOf(double size) => size * 1.22;

    /// <summary>Baseline of a line below the block's top: capitals stand in the middle of their line, so that text and marks share a centre.</summary>
    public double Baseline(int line) => (line * Leading) + ((Leading + (Size * FigureText.CapHeight)) / 2);
}
