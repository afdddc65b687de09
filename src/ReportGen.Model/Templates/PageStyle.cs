namespace ReportGen.Model.Templates;

/// <summary>Measures of the PDF page, in points.</summary>
public sealed record PageStyle(
    double Width, double Height, PageMargins Margins, TextStyle Title, TextStyle Subtitle, TextStyle Body, TextStyle Abstract, TextStyle Heading1,
    TextStyle Heading2, TextStyle Heading3, TextStyle Caption, TextStyle Table, TextStyle TableNote, TextStyle Reference, TextStyle Footnote,
    TextStyle RunningHead, TextStyle Code, Rgb Ink, Rgb Muted, Rgb Accent, Rgb Rule, Rgb Tint);
