using System.Globalization;
using System.Text;
using ReportGen.Typography.Fonts;
using ReportGen.Typography.Shaping;
using ReportGen.Typography.Subsetting;

namespace ReportGen.Writers.Pdf.Fonts;

/// <summary>
/// The glyphs of one face that a document uses, and what each stands for when text is taken out. A glyph that stands for several texts,
/// such as a hyphen and a soft hyphen, has each in another variant: a font with the same glyphs and another map to text.
/// </summary>
internal sealed class EmbeddedFont(FontFace face, string name)
{
    private readonly List<SortedDictionary<ushort, string>> _variants = [[]];
    private FontSubset? _subset;

    public FontFace Face => face;

    public FontSubset Subset => _subset ??= FontSubset.Create(face, _variants[0].Keys);

    /// <summary>Texts by the glyph of the whole face, for each variant; the first has every glyph.</summary>
    public IReadOnlyList<IReadOnlyDictionary<ushort, string>> Variants => _variants;

    /// <summary>Name of a variant within the resources of pages.</summary>
    public string NameOf(int variant) => variant == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}V{variant}");

    /// <param name="text">What the glyphs stand for, if not for the run's own text.</param>
    public void Use(GlyphRun run, string? text)
    {
        for (var i = 0; i < run.Count; i++) Use(run.Glyphs[i], text ?? TextOf(run, i));
    }

    public int VariantOf(ushort glyph, string text) =>
        _variants.FindIndex(v => v.TryGetValue(glyph, out var known) && known == text);

    /// <summary>All blanks of the width of a word space are word spaces to those who take the text out.</summary>
    public static string TextOf(GlyphRun run, int index)
    {
        var text = run.ClusterText(index);
        return text is "\u00A0" or "\n" or "\t" ? " " : text;
    }

    /// <summary>Width as the file states it: thousandths of an em, rounded.</summary>
    public double StatedWidth(ushort glyph) => Math.Round(face.AdvanceWidth(glyph) * 1000.0 / face.UnitsPerEm, MidpointRounding.AwayFromZero);

    public void AppendCode(StringBuilder output, ushort glyph) => output.Append(CultureInfo.InvariantCulture, $"{Subset.GlyphOf(glyph):X4}");

    private void Use(ushort glyph, string text)
    {
        foreach (var variant in _variants)
        {
            if (variant.TryAdd(glyph, text) || variant[glyph] == text) return;
        }

        _variants.Add(new SortedDictionary<ushort, string> { [glyph] = text });
    }
}
