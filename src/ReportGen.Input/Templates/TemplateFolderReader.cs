using System.Collections.Immutable;
using ReportGen.Input.Files;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Input.References;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Input.Templates;

/// <summary>The templates folder on disk → the templates, checked. Fonts are read as bytes and parsed by whoever sets text.</summary>
public sealed class TemplateFolderReader
{
    private const string FontFolder = "fonts";
    private const string WebFonts = "fonts/web";
    private const string PageStyles = "styles/pages/";
    private const string ReportStyle = "styles/report.yml";
    private const string SupplementStyle = "styles/supplement.yml";
    private const string StyleEnding = ".yml";
    private const string MethodReferences = "methods/references.json";

    private static readonly ImmutableArray<string> TextEndings =
        [".md", ".html", ".css", ".js", ".yml", ".yaml", ".json", ".svg", ".xml", ".txt"];

    private readonly DiagnosticBag _diagnostics = new();
    private readonly FolderReader _folder;

    private TemplateFolderReader(string folder, string displayPath) => _folder = new FolderReader(folder, displayPath, _diagnostics);

    /// <summary>Reads everything that can be read and reports everything that is wrong, by file, line and column.</summary>
    /// <param name="folder">The folder on disk.</param>
    /// <param name="displayPath">How diagnostics name it, such as <c>templates</c>.</param>
    /// <returns>The templates; null where the styles of page or figures cannot be read.</returns>
    public static Checked<TemplateSet> Read(string folder, string displayPath)
    {
        var reader = new TemplateFolderReader(folder, displayPath);
        var templates = reader._folder.Exists() ? reader.Read() : null;
        return new Checked<TemplateSet>(templates, DiagnosticOrder.Sorted(reader._diagnostics));
    }

    private TemplateSet? Read()
    {
        var texts = ReadTexts();
        var references = Required(texts, MethodReferences) is { } json ? new ReferencesReader(_diagnostics).Read(json) : null;
        var keys = references?.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        var pages = ReadPageStyles(texts);
        var figures = Root(texts, "styles/figures.yml") is { } figuresRoot ? FigureStyleReader.Read(figuresRoot) : null;
        var fonts = Root(texts, "styles/fonts.yml") is { } fontsRoot ? ReadFonts(fontsRoot) : [];
        var (schemes, certainty) = new EvidenceSchemesReader(texts, keys, _folder, _diagnostics).Read();
        if (pages.IsEmpty || figures is null) return null;
        return new TemplateSet(
            texts, fonts.ToImmutableSortedDictionary(), ReadWebFiles(), pages, figures, schemes, references ?? [])
        {
            CertaintySchemes = certainty,
            Checklists = ChecklistsReader.Read(texts, _diagnostics),
            RiskOfBiasTools = new RiskOfBiasToolsReader(texts, keys, _diagnostics).Read(),
            Wordings = WordingsReader.Read(texts, _diagnostics),
            ReportStyle = SingleStyle(texts, ReportStyle),
            SupplementStyle = SingleStyle(texts, SupplementStyle),
        };
    }

    private ImmutableSortedDictionary<string, SourceText> ReadTexts()
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, SourceText>(StringComparer.Ordinal);
        foreach (var path in _folder.Files("").Where(IsText))
        {
            if (_folder.Text(path) is { } text) texts.Add(path, text);
        }

        return texts.ToImmutable();
    }

    private static bool IsText(string path) =>
        !path.StartsWith(FontFolder + "/", StringComparison.Ordinal) && TextEndings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private ImmutableSortedDictionary<string, PageStyle> ReadPageStyles(ImmutableSortedDictionary<string, SourceText> texts)
    {
        var styles = ImmutableSortedDictionary.CreateBuilder<string, PageStyle>(StringComparer.Ordinal);
        var reader = new PageStyleReader(_diagnostics);
        foreach (var (path, source) in texts)
        {
            if (!path.StartsWith(PageStyles, StringComparison.Ordinal) || !path.EndsWith(StyleEnding, StringComparison.Ordinal)) continue;
            if (YamlFile.Root(source, path, _diagnostics) is { } root) styles.Add(path[PageStyles.Length..^StyleEnding.Length], reader.Read(root));
        }

        // Without any there is nothing to set the pages by; the usual one is named.
        if (styles.Count == 0) Required(texts, PageStyles + "journal" + StyleEnding);
        return styles.ToImmutable();
    }

    private PageStyle? SingleStyle(ImmutableSortedDictionary<string, SourceText> texts, string path) =>
        texts.ContainsKey(path) && Root(texts, path) is { } root ? new PageStyleReader(_diagnostics).Read(root) : null;

    private ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> ReadWebFiles()
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var path in _folder.Files(WebFonts))
        {
            if (_folder.Bytes(path) is { } bytes) files.Add(path, bytes);
        }

        return files.ToImmutable();
    }

    private List<KeyValuePair<FontRole, FontFile>> ReadFonts(MappingReader root)
    {
        var fonts = new List<KeyValuePair<FontRole, FontFile>>();
        foreach (var role in Enum.GetValues<FontRole>())
        {
            // A family may lack a face; whoever sets text takes the nearest. Each family has its regular face.
            var key = SnakeCase.Of(role.ToString());
            var name = role is FontRole.Serif or FontRole.Sans ? root.Text(key) : root.OptionalText(key);
            if (name is null || name.Value.Length == 0) continue;
            var path = FontFolder + "/" + name.Value;
            if (_folder.Bytes(path, name.Span) is { } bytes) fonts.Add(new(role, new FontFile(path, bytes)));
        }

        root.Finish();
        return fonts;
    }

    private MappingReader? Root(ImmutableSortedDictionary<string, SourceText> texts, string path) =>
        Required(texts, path) is { } source ? YamlFile.Root(source, path, _diagnostics) : null;

    // A text that is there and could not be read has been reported already.
    private SourceText? Required(ImmutableSortedDictionary<string, SourceText> texts, string path)
    {
        if (texts.TryGetValue(path, out var text)) return text;
        if (!_folder.Has(path)) _folder.Bytes(path);
        return null;
    }
}
