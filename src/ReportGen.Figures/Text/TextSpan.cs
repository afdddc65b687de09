namespace ReportGen.Figures.Text;

/// <summary>A part of a line in one style.</summary>
/// <param name="X">Distance from the start of the line, in points.</param>
/// <param name="Width">Points, with the blanks after the text.</param>
/// <param name="Piece">The style and address; its text is the span's own.</param>
internal sealed record TextSpan(double X, double Width, TextPiece Piece);
