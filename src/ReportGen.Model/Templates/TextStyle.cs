namespace ReportGen.Model.Templates;

/// <summary>How a kind of text is set.</summary>
/// <param name="Family">Serif or Sans.</param>
/// <param name="Size">Points.</param>
/// <param name="Leading">Distance of baselines in points.</param>
/// <param name="SpaceBefore">Points.</param>
/// <param name="SpaceAfter">Points.</param>
/// <param name="Indent">First-line indent of a paragraph that follows another, in points.</param>
/// <param name="Bold">Set in bold.</param>
public sealed record TextStyle(FontFamily Family, double Size, double Leading, double SpaceBefore, double SpaceAfter, double Indent, bool Bold)
{
    /// <summary>Set in italics.</summary>
    public bool Italic { get; init; }
}
