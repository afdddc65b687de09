using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Figures;

/// <summary>The faces and figure style of templates/, as far as figures need them.</summary>
internal static partial class ShippedTemplates
{
    public static readonly TemplateSet Set = Read();

    private static TemplateSet Read()
    {
        var templates = Path.Combine(Root(), "templates");
        FontFile Font(string name) => new(name, File.ReadAllBytes(Path.Combine(templates, "fonts", name)));
        var fonts = ImmutableSortedDictionary<FontRole, FontFile>.Empty
            .Add(FontRole.Sans, Font("SourceSans3-Regular.ttf"))
            .Add(FontRole.SansBold, Font("SourceSans3-Bold.ttf"))
            .Add(FontRole.SansItalic, Font("SourceSans3-Italic.ttf"));
        return new TemplateSet(
            ImmutableSortedDictionary<string, SourceText>.Empty, fonts, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty, null!,
            Style(File.ReadAllText(Path.Combine(templates, "styles", "figures.yml"))), ImmutableSortedDictionary<string, EvidenceScheme>.Empty, []);
    }

    private static FigureStyle Style(string yaml)
    {
        var groups = yaml.Split("colors:");
        double Number(string key) =>
            double.Parse(Regex.Match(yaml, $@"{key}: ([\d.]+)").Groups[1].Value, NumberStyles.Float, CultureInfo.InvariantCulture);
        return new FigureStyle(
            Colors(groups[1]), Colors(groups[2]), Enum.GetValues<WidthClass>().ToImmutableSortedDictionary(w => w, w => Number(Key($"{w}"))),
            Number("(?m)^font_size"), Number("small_font_size"), Number("line_width"));
    }

    private static ImmutableSortedDictionary<Ink, Rgb> Colors(string yaml) => Enum.GetValues<Ink>().ToImmutableSortedDictionary(
        ink => ink,
        ink =>
        {
            var hex = Regex.Match(yaml, $"""\s{Key($"{ink}")}: "#([0-9a-f]+)" """.TrimEnd()).Groups[1].Value;
            var bytes = Convert.FromHexString(hex);
            return new Rgb(bytes[0], bytes[1], bytes[2]);
        });

    private static string Key(string name) => Capital().Replace(name, "_$0").TrimStart('_').ToLowerInvariant();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ReportGen.sln"))) folder = folder.Parent ?? throw new DirectoryNotFoundException();
        return folder.FullName;
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
