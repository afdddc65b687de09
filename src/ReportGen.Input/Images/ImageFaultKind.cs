namespace ReportGen.Input.Images;

internal enum ImageFaultKind
{
    /// <summary>Neither PNG nor JPEG.</summary>
    OtherFormat,

    /// <summary>The file does not hold what it says.</summary>
    Damaged,

    /// <summary>A kind of PNG or JPEG that pages and readers do not share.</summary>
    Unsupported,

    /// <summary>More pixels than a manuscript can carry.</summary>
    TooLarge,
}
