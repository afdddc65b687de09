using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Writers;

/// <summary>The shipped layouts and style sheet, with a font of no content.</summary>
internal static class SampleTemplates
{
    public static readonly TemplateSet Set = Make(
    [
        .. Directory.EnumerateFiles(RepositoryFolder.Path("templates", "html")).Select(f => "html/" + Path.GetFileName(f)).Select(f => (f, Read(f))),
        ("styles/site.css", Read("styles/site.css")), ("fonts/OFL-Sample.txt", "licence"),
    ]);

    /// <summary>The shipped files but one, and others.</summary>
    public static TemplateSet Without(string path, params (string Path, string Text)[] others) =>
        Make([.. Set.Texts.Where(t => t.Key != path).Select(t => (t.Key, t.Value.Text)), .. others]);

    public static TemplateSet Make(params (string Path, string Text)[] texts) => new(
        texts.ToImmutableSortedDictionary(t => t.Path, t => new SourceText("templates/" + t.Path, t.Text), StringComparer.Ordinal),
        ImmutableSortedDictionary<FontRole, FontFile>.Empty,
        ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal).Add("fonts/web/Sample.woff2", new byte[] { 1, 2, 3 }),
        ImmutableSortedDictionary.Create<string, PageStyle>(StringComparer.Ordinal).Add("journal", Page()), SampleDrawing.Style, ImmutableSortedDictionary<string, EvidenceScheme>.Empty, []);

    private static PageStyle Page()
    {
        var text = new TextStyle(FontFamily.Serif, 10, 13, 0, 0, 0, false);
        var black = new Rgb(0, 0, 0);
        return new PageStyle(
            595, 842, new PageMargins(60, 60, 60, 60), text, text, text, text, text, text, text, text, text, text, text, text, text, text,
            black, black, black, black, black)
        {
            Measures = SampleMeasures.Usual,
        };
    }

    private static string Read(string path) => File.ReadAllText(RepositoryFolder.Path("templates", path)).ReplaceLineEndings("\n");
}
