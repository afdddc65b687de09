using System.Globalization;
using System.Text;
using ReportGen.Writers.Pdf.Objects;

namespace ReportGen.Writers.Pdf.Fonts;

/// <summary>Writes a face as a composite font with an embedded TrueType subset (ISO 32000-1, 9.7): codes are glyph numbers.</summary>
internal static class FontWriter
{
    private const int SerifFlag = 1 << 1, SymbolicFlag = 1 << 2, ItalicFlag = 1 << 6;

    /// <summary>The font objects of all variants; they share the glyphs.</summary>
    public static IReadOnlyList<int> Write(EmbeddedFont font, PdfFile file)
    {
        var name = PdfSyntax.Name(font.Subset.PostScriptName);
        var descendant = file.Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + $"/FontDescriptor {PdfSyntax.Reference(WriteDescriptor(font, name, file))}/DW 0/W{Widths(font)}/CIDToGIDMap/Identity>>");
        return [.. font.Variants.Select(WriteVariant)];

        int WriteVariant(IReadOnlyDictionary<ushort, string> texts)
        {
            var toUnicode = file.AddStream("", Encoding.ASCII.GetBytes(ToUnicodeMap.Of(font, texts)));
            return file.Add(
                $"<</Type/Font/Subtype/Type0/BaseFont{name}/Encoding/Identity-H/DescendantFonts[{PdfSyntax.Reference(descendant)}]"
                + $"/ToUnicode {PdfSyntax.Reference(toUnicode)}>>");
        }
    }

    private static int WriteDescriptor(EmbeddedFont font, string name, PdfFile file)
    {
        var metrics = font.Face.Metrics;
        var data = font.Subset.Data.Span;
        var program = file.AddStream(string.Create(CultureInfo.InvariantCulture, $"/Length1 {data.Length}"), data);
        var box = metrics.BoundingBox;
        var flags = SymbolicFlag | (metrics.IsItalic ? ItalicFlag : 0)
            | (font.Face.FamilyName.Contains("Serif", StringComparison.OrdinalIgnoreCase) ? SerifFlag : 0);
        return file.Add(
            $"<</Type/FontDescriptor/FontName{name}/Flags {PdfSyntax.Number(flags)}"
            + $"/FontBBox{PdfSyntax.Numbers(Em(box.XMin), Em(box.YMin), Em(box.XMax), Em(box.YMax))}/ItalicAngle {PdfSyntax.Number(metrics.ItalicAngle)}"
            + $"/Ascent {PdfSyntax.Number(Em(metrics.Ascender))}/Descent {PdfSyntax.Number(Em(metrics.Descender))}"
            + $"/CapHeight {PdfSyntax.Number(Em(metrics.CapHeight))}/XHeight {PdfSyntax.Number(Em(metrics.XHeight))}"
            + $"/StemV {PdfSyntax.Number(StemWidth(metrics.Weight))}/FontFile2 {PdfSyntax.Reference(program)}>>");

        double Em(double units) => Math.Round(units * 1000 / metrics.UnitsPerEm, MidpointRounding.AwayFromZero);
    }

    /// <summary>The format asks for the width of stems, which TrueType files do not state; readers use it only to imitate a face that is missing.</summary>
    private static double StemWidth(int weight) => 10 + Math.Round(weight * weight / 2300.0);

    private static string Widths(EmbeddedFont font)
    {
        var widths = font.Subset.Glyphs.Select(g => PdfSyntax.Number(font.StatedWidth(g)));
        return $"[0 {PdfSyntax.Array(widths)}]";
    }
}
