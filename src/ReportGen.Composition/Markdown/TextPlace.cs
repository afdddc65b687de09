namespace ReportGen.Composition.Markdown;

/// <summary>Where a text stands, which decides what it may hold.</summary>
public enum TextPlace
{
    /// <summary>Paragraphs, lists, quotations and footnotes of the sections.</summary>
    Body,

    /// <summary>The abstract: a citation there gives a warning.</summary>
    Abstract,

    /// <summary>A heading: without citations, footnotes and cross-references.</summary>
    Heading,

    /// <summary>Captions, notes and cells: what they mention does not count as mentioned in the text.</summary>
    Float,
}
