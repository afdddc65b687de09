using ReportGen.Model.Templates;
using ReportGen.Typography.Shaping;
using ReportGen.Writers.Fonts;

namespace ReportGen.Writers.Layout.Text;

/// <summary>How a span of text is set and what it belongs to.</summary>
/// <param name="Rise">Points above the baseline.</param>
/// <param name="Content">Id of the content.</param>
internal sealed record TextFormat(FontFamily Family, bool Bold, bool Italic, double Size, double Rise, Rgb Color, ShapingFeatures Features, int Content)
{
    public string? Address { get; init; }

    public LinkTarget? Link { get; init; }

    public string LinkDescription { get; init; } = "";

    /// <summary>Set as an empty box, because no face has the characters.</summary>
    public bool Missing { get; init; }

    /// <summary>Drawn as a path instead of set with a face, or null.</summary>
    public DrawnSign? Sign { get; init; }

    /// <summary>Width in ems of each character that no face sets, or null where one does.</summary>
    public double? FixedWidth => Missing ? MeasuredText.MissingWidth : Sign is null ? null : DrawnSigns.Width;

    /// <summary>Number of the footnote that this span is the mark of, or 0.</summary>
    public int Footnote { get; init; }

    public bool IsRaised => Rise != 0 || (Features & (ShapingFeatures.Superscripts | ShapingFeatures.Subscripts)) != 0;

    public FontRole Font => FontSet.RoleOf(Family, Bold, Italic);

    public TextFormat Scaled(double factor) => this with { Size = Size * factor, Rise = Rise * factor };

    public static TextFormat Of(TextStyle style, Rgb color) =>
        new(style.Family, style.Bold, style.Italic, style.Size, 0, color, ShapingFeatures.Default, PageItem.Artifact);
}
