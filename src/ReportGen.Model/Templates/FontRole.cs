namespace ReportGen.Model.Templates;

/// <summary>The faces a manuscript is set in. Serif: text. Sans: headings, tables, figures.</summary>
public enum FontRole
{
    Serif,
    SerifItalic,
    SerifBold,
    SerifBoldItalic,
    Sans,
    SansItalic,
    SansBold,
    SansBoldItalic,
}
