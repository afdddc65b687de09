using System.Text;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Pdf.Fonts;
using ReportGen.Writers.Pdf.Objects;

namespace ReportGen.Writers.Pdf;

/// <summary>Shows the glyphs of a run; kerning and stretched word spaces become adjustments between them (TJ).</summary>
internal sealed class GlyphRunWriter(StringBuilder output, EmbeddedFont font)
{
    private const double Thousand = 1000, LeastAdjustment = 0.05;

    /// <summary>Thousandths of an em by which the next glyph has to move to the right, kept exactly so that rounding does not add up.</summary>
    private double _pending;

    private int _variant = -1;
    private bool _inString;

    /// <param name="selectFont">Writes the operator that selects a font by its name and size.</param>
    public void Write(PageItem.Glyphs item, Action<string, double> selectFont)
    {
        var run = item.Run;
        for (var i = 0; i < run.Count; i++)
        {
            var glyph = run.Glyphs[i];
            var offset = run.XOffsets.IsEmpty ? 0 : run.XOffsets[i] * Thousand / run.Face.UnitsPerEm;
            _pending += offset;
            Select(font.VariantOf(glyph, item.ActualText ?? EmbeddedFont.TextOf(run, i)), item.Size, selectFont);
            Adjust();
            if (!_inString) output.Append('<');
            _inString = true;
            font.AppendCode(output, glyph);
            var stretch = WordSpaces.Is(run.Text[run.Clusters[i]]) ? item.SpaceStretch * Thousand / (item.Size * item.Scale) : 0;
            _pending += run.Advances[i] * Thousand / run.Face.UnitsPerEm + stretch - font.StatedWidth(glyph) - offset;
        }

        CloseString();
        output.Append("]TJ ");
    }

    private void Select(int variant, double size, Action<string, double> selectFont)
    {
        if (variant == _variant) return;
        CloseString();
        if (_variant >= 0) output.Append("]TJ ");
        selectFont(font.NameOf(variant), size);
        output.Append('[');
        _variant = variant;
    }

    private void CloseString()
    {
        if (_inString) output.Append('>');
        _inString = false;
    }

    private void Adjust()
    {
        if (Math.Abs(_pending) < LeastAdjustment) return;
        CloseString();
        var rounded = Math.Round(_pending, 1, MidpointRounding.AwayFromZero);
        output.Append(PdfSyntax.Number(-rounded));
        _pending -= rounded;
    }
}
