using System.Globalization;
using System.Text;
using ReportGen.Typography.Fonts;
using ReportGen.Typography.Shaping;
using ReportGen.Typography.Subsetting;

namespace ReportGen.Writers.Pdf.Fonts;

/// <summary>The glyphs of one face that a document uses, and what each stands for when text is taken out.</summary>
internal sealed class EmbeddedFont(FontFace face, string name)
{
    private readonly SortedDictionary<ushort, string> _texts = [];
    private FontSubset? _subset;

    /// <summary>Name within the resources of pages.</summary>
    public string Name => name;

    public FontFace Face => face;

    public FontSubset Subset => _subset ??= FontSubset.Create(face, _texts.Keys);

    /// <summary>Texts by the glyph of the whole face.</summary>
    public IReadOnlyDictionary<ushort, string> Texts => _texts;

    public void Use(GlyphRun run)
    {
        for (var i = 0; i < run.Count; i++)
        {
            var text = TextOf(run, i);
            if (text.Length > 0 || !_texts.ContainsKey(run.Glyphs[i])) _texts.TryAdd(run.Glyphs[i], text);
        }
    }

    /// <summary>Whether a glyph of a run stands for another text than the glyph does elsewhere.</summary>
    public bool NeedsActualText(GlyphRun run, int index) => _texts[run.Glyphs[index]] != TextOf(run, index);

    /// <summary>All blanks of the width of a word space are word spaces to those who take the text out.</summary>
    public static string TextOf(GlyphRun run, int index)
    {
        var text = run.ClusterText(index);
        return text is "\u00A0" or "\n" or "\t" ? " " : text;
    }

    /// <summary>Width as the file states it: thousandths of an em, rounded.</summary>
    public double StatedWidth(ushort glyph) => Math.Round(face.AdvanceWidth(glyph) * 1000.0 / face.UnitsPerEm, MidpointRounding.AwayFromZero);

    public void AppendCode(StringBuilder output, ushort glyph) => output.Append(CultureInfo.InvariantCulture, $"{Subset.GlyphOf(glyph):X4}");
}
