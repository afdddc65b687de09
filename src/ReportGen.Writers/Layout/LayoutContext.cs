using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;
using ReportGen.Typography.LineBreaking;
using ReportGen.Writers.Fonts;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout;

/// <summary>What every step of laying out one document needs.</summary>
internal sealed class LayoutContext(PageStyle style, FigureStyle figureStyle, FontSet fonts, Hyphenator? hyphenator)
{
    private readonly HashSet<int> _missing = [];

    public PageStyle Style { get; } = style;

    public FigureStyle FigureStyle { get; } = figureStyle;

    public FontSet Fonts { get; } = fonts;

    /// <summary>Where printed values lead, by the addresses of their quantities; empty where they lead nowhere.</summary>
    public ImmutableDictionary<string, ValueLink> ValueLinks { get; init; } = ImmutableDictionary<string, ValueLink>.Empty;

    /// <summary>Null for a language without hyphenation patterns.</summary>
    public Hyphenator? Hyphenator { get; } = hyphenator;

    public ContentIds Contents { get; } = new();

    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Warns, once a character, that it prints as an empty box.</summary>
    public void ReportMissing(int codePoint)
    {
        if (!_missing.Add(codePoint)) return;
        var character = char.ConvertFromUtf32(codePoint);
        Diagnostics.Add(Diagnostic.Warning(
            "RG703", SourceSpan.OfFile("templates/fonts"), $"No font has the character U+{codePoint:X4}; it is printed as an empty box.", character,
            "a character that the text or the sans face has", "Use another character, or fonts that have this one."));
    }
}
