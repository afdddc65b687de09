using System.Globalization;
using ReportGen.Model.Templates;
using ReportGen.Typography.Fonts;
using ReportGen.Writers.Fonts;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Pdf.Objects;

namespace ReportGen.Writers.Pdf.Fonts;

/// <summary>The faces that a document uses, one embedded font each.</summary>
internal sealed class FontRegistry
{
    private readonly FontSet _fonts;
    private readonly Dictionary<FontFace, EmbeddedFont> _byFace = [];
    private readonly List<EmbeddedFont> _inOrder = [];

    public FontRegistry(PagedDocument document)
    {
        _fonts = document.Fonts;
        foreach (var item in document.Pages.SelectMany(p => p.Items).OfType<PageItem.Glyphs>()) Register(_fonts.Face(item.Font)).Use(item.Run, item.ActualText);
    }

    public EmbeddedFont this[FontRole role] => _byFace[_fonts.Face(role)];

    /// <summary>Embeds the fonts and gives the resource dictionary that names them.</summary>
    public string Write(PdfFile file) =>
        string.Concat("<<", string.Concat(_inOrder.SelectMany(f => FontWriter.Write(f, file).Select((id, i) => $"/{f.NameOf(i)} {PdfSyntax.Reference(id)}"))), ">>");

    private EmbeddedFont Register(FontFace face)
    {
        if (_byFace.TryGetValue(face, out var font)) return font;
        font = new EmbeddedFont(face, string.Create(CultureInfo.InvariantCulture, $"F{_inOrder.Count + 1}"));
        _inOrder.Add(font);
        return _byFace[face] = font;
    }
}
