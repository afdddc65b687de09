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

    public void Write(PageItem.Glyphs item)
    {
        var run = item.Run;
        output.Append('[');
        var open = false;
        for (var i = 0; i < run.Count; i++)
        {
            var glyph = run.Glyphs[i];
            var offset = run.XOffsets.IsEmpty ? 0 : run.XOffsets[i] * Thousand / run.Face.UnitsPerEm;
            _pending += offset;
            var actual = item.ActualText is null && font.NeedsActualText(run, i);
            if (Math.Abs(_pending) >= LeastAdjustment || actual) open = Close(open);
            if (actual) BeginActualText(EmbeddedFont.TextOf(run, i));
            Adjust();
            if (!open) output.Append('<');
            open = true;
            font.AppendCode(output, glyph);
            if (actual)
            {
                output.Append(">]TJ EMC[");
                open = false;
            }

            var stretch = WordSpaces.Is(run.Text[run.Clusters[i]]) ? item.SpaceStretch * Thousand / item.Size : 0;
            _pending += run.Advances[i] * Thousand / run.Face.UnitsPerEm + stretch - font.StatedWidth(glyph) - offset;
        }

        Close(open);
        output.Append("]TJ ");
    }

    private bool Close(bool open)
    {
        if (open) output.Append('>');
        return false;
    }

    private void Adjust()
    {
        if (Math.Abs(_pending) < LeastAdjustment) return;
        var rounded = Math.Round(_pending, 1, MidpointRounding.AwayFromZero);
        output.Append(PdfSyntax.Number(-rounded));
        _pending -= rounded;
    }

    private void BeginActualText(string text) =>
        output.Append("]TJ/Span<</ActualText<FEFF").Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))).Append(">>>BDC[");
}
