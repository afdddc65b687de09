namespace ReportGen.Figures.Text;

/// <summary>A word, or a part of one in a style of its own.</summary>
/// <param name="Source">Index of the piece it stands in.</param>
/// <param name="Blank">Whether a blank goes before it: only there may a line break.</param>
internal sealed record TextToken(int Source, string Text, double Width, bool Blank);
