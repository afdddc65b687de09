namespace ReportGen.Model.Drawings;

/// <summary>For which width a drawing is made.</summary>
public enum WidthClass
{
    /// <summary>One column of a two-column page.</summary>
    Column,

    /// <summary>The text width of a page.</summary>
    Page,

    /// <summary>The reading column of a web page.</summary>
    Web,
}
