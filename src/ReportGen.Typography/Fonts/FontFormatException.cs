namespace ReportGen.Typography.Fonts;

/// <summary>
/// The bytes are not a font that this library can use. The message says which table is at fault and why, in words fit for an author;
/// whoever loaded the file turns it into a diagnostic with the file's name.
/// </summary>
public sealed class FontFormatException : Exception
{
    public FontFormatException() { }

    public FontFormatException(string message) : base(message) { }

    public FontFormatException(string message, Exception innerException) : base(message, innerException) { }
}
