namespace ReportGen.Model.Templates;

/// <summary>A page layout: its measures, in points, its texts and colours, and its rules.</summary>
public sealed record PageStyle(
    double Width, double Height, PageMargins Margins, TextStyle Title, TextStyle Subtitle, TextStyle Body, TextStyle Abstract, TextStyle Heading1,
    TextStyle Heading2, TextStyle Heading3, TextStyle Caption, TextStyle Table, TextStyle TableNote, TextStyle Reference, TextStyle Footnote,
    TextStyle RunningHead, TextStyle Code, Rgb Ink, Rgb Muted, Rgb Accent, Rgb Rule, Rgb Tint)
{
    /// <summary>Name of the file that is made with it.</summary>
    public string File { get; init; } = "manuscript.pdf";

    /// <summary>What a link to that file says.</summary>
    public string Label { get; init; } = "PDF";

    public int Columns { get; init; } = 1;

    /// <summary>Room between columns.</summary>
    public double ColumnGap { get; init; }

    /// <summary>Room between a float and the text.</summary>
    public double FloatGap { get; init; } = 14;

    public FloatPlacement Floats { get; init; }

    /// <summary>Text flush on both sides, with hyphenation; else flush left.</summary>
    public bool Justified { get; init; } = true;

    /// <summary>Every how many lines a number stands in the margin, counted through the document; 0 for none.</summary>
    public int LineNumbers { get; init; }

    /// <summary>Whether lists of the tables and figures follow the abstract.</summary>
    public bool Lists { get; init; }

    /// <summary>The lowest level of headings that the outline names.</summary>
    public int OutlineDepth { get; init; } = 6;

    /// <summary>Width of the column beside the abstract with dates, keywords and addresses; 0 where these stand above and below.</summary>
    public double InfoWidth { get; init; }

    /// <summary>The lesser measures.</summary>
    public required PageMeasures Measures { get; init; }

    /// <summary>Width of a column of text.</summary>
    public double ColumnWidth => (Width - Margins.Left - Margins.Right - (Columns - 1) * ColumnGap) / Columns;

    /// <summary>The same on other paper.</summary>
    public PageStyle On(PaperSize paper)
    {
        var (width, height) = paper == PaperSize.Letter ? (612.0, 792.0) : (595.28, 841.89);
        return this with { Width = width, Height = height };
    }
}
