using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;

namespace ReportGen.Writers.Svg;

/// <summary>How inks become attributes: colours in a file of its own, classes in a page, whose style sheet colours them for light and dark.</summary>
internal sealed record SvgInks(FigureStyle? Colors)
{
    /// <summary>Class names follow the ink: <c>fill-accent-soft</c>, <c>stroke-grid</c>.</summary>
    public static string NameOf(Ink ink) => ink switch
    {
        Ink.Text => "text",
        Ink.Muted => "muted",
        Ink.Line => "line",
        Ink.Grid => "grid",
        Ink.Accent => "accent",
        Ink.AccentSoft => "accent-soft",
        Ink.Contrast => "contrast",
        Ink.Fill => "fill",
        Ink.Paper => "paper",
        Ink.Good => "good",
        Ink.Caution => "caution",
        Ink.Bad => "bad",
        Ink.Severe => "severe",
        Ink.Unclear => "unclear",
        _ => throw new ArgumentOutOfRangeException(nameof(ink)),
    };

    public string? Class(Ink? fill, Ink? stroke)
    {
        if (Colors is not null || (fill is null && stroke is null)) return null;
        var names = new[] { fill is { } f ? "fill-" + NameOf(f) : null, stroke is { } s ? "stroke-" + NameOf(s) : null };
        return string.Join(' ', names.OfType<string>());
    }

    public string? Fill(Ink? ink) => ink is { } i ? Colors?.Colors[i].ToString() : "none";

    public string? Stroke(Ink? ink) => ink is { } i ? Colors?.Colors[i].ToString() : null;
}
