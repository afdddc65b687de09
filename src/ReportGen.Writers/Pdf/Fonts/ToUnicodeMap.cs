using System.Globalization;
using System.Text;

namespace ReportGen.Writers.Pdf.Fonts;

/// <summary>The map from codes to text (ISO 32000-1, 9.10.3); a ligature maps to all of its letters.</summary>
internal static class ToUnicodeMap
{
    private const int LargestSection = 100;

    public static string Of(EmbeddedFont font, IReadOnlyDictionary<ushort, string> texts)
    {
        var map = new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """.ReplaceLineEndings("\n"));
        foreach (var section in texts.Where(t => t.Value.Length > 0).Chunk(LargestSection))
        {
            map.Append(CultureInfo.InvariantCulture, $"{section.Length} beginbfchar\n");
            foreach (var (glyph, text) in section)
            {
                map.Append('<');
                font.AppendCode(map, glyph);
                map.Append("> <").Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))).Append(">\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
