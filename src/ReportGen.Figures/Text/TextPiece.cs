using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Text;

/// <summary>Text in one style. Pieces are set one after the other; lines break at blanks, and between pieces only where a blank is.</summary>
/// <param name="Address">The address of the quantity that the text prints, or null.</param>
/// <param name="Whole">Kept on one line as long as it fits on a line.</param>
internal sealed record TextPiece(
    string Text, string? Address = null, Ink Ink = Ink.Text, bool Bold = false, bool Italic = false, bool Whole = false)
{
    /// <summary>A quantity as printed.</summary>
    public static TextPiece Of(Quantity quantity, Ink ink = Ink.Text, bool bold = false) =>
        new(quantity.Printed, quantity.Address, ink, bold, Whole: quantity.Value is not (QuantityValue.List or QuantityValue.Text));
}
