using System.Collections.Immutable;
using ReportGen.Model.Templates;
using ReportGen.Typography.Fonts;
using ReportGen.Typography.Shaping;

namespace ReportGen.Figures.Text;

/// <summary>Measures and breaks the text of figures in the faces of the templates. Faces are read at their first use.</summary>
internal sealed class FigureText(TemplateSet templates)
{
    /// <summary>Height of capitals over the font size, for centring.</summary>
    public const double CapHeight = 0.66;

    private const ShapingFeatures Features = ShapingFeatures.Default | ShapingFeatures.TabularFigures | ShapingFeatures.LiningFigures;

    private readonly Lazy<FontFace> _regular = new(() => FontFace.Parse(templates.Fonts[FontRole.Sans].Bytes));
    private readonly Lazy<FontFace> _bold = new(() => FontFace.Parse(templates.Fonts[FontRole.SansBold].Bytes));
    private readonly Lazy<FontFace> _italic = new(() => FontFace.Parse(templates.Fonts[FontRole.SansItalic].Bytes));

    /// <summary>Width in points of a text set in one line.</summary>
    public double Width(string text, double size, bool bold = false, bool italic = false) =>
        (bold ? _bold : italic ? _italic : _regular).Value.Measure(text, size, Features);

    /// <summary>Width in points of a piece set in one line.</summary>
    public double Width(TextPiece piece, double size) => Width(piece.Text, size, piece.Bold, piece.Italic);

    /// <summary>Sets pieces in as few lines as the width allows, and these as even as can be. A word wider than a line is divided.</summary>
    public TextBlock Break(ImmutableArray<TextPiece> pieces, double size, double width) => new LineBreaker(this, pieces, size).Break(width);

    /// <inheritdoc cref="Break(ImmutableArray{TextPiece}, double, double)"/>
    public TextBlock Break(TextPiece piece, double size, double width) => Break([piece], size, width);

    /// <summary>Width of the longest part that a line cannot divide without dividing a word.</summary>
    public double Narrowest(TextPiece piece, double size) => new LineBreaker(this, [piece], size).Narrowest;
}
