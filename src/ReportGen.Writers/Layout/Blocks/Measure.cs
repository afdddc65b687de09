using ReportGen.Model.Templates;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Where and how blocks are set.</summary>
/// <param name="X">Left edge in the frame.</param>
/// <param name="Width">Points.</param>
/// <param name="Text">Style of paragraphs.</param>
/// <param name="Color">Colour of text.</param>
internal sealed record Measure(double X, double Width, TextStyle Text, Rgb Color)
{
    public Measure Indented(double left, double right = 0) => this with { X = X + left, Width = Width - left - right };
}
