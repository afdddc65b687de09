using ReportGen.Writers.Pdf.Objects;

namespace ReportGen.Writers.Pdf.Attachments;

/// <summary>A file that travels within a PDF; compressed once, however many PDFs carry it.</summary>
/// <param name="name">File name; each stands once in a document.</param>
/// <param name="mediaType">Such as <c>text/csv</c> (RFC 6838).</param>
/// <param name="relationship">What it is to the document.</param>
/// <param name="description">For readers.</param>
/// <param name="bytes">Its content.</param>
public sealed class Attachment(string name, string mediaType, AttachmentRelationship relationship, string description, ReadOnlyMemory<byte> bytes)
{
    private readonly Lazy<ReadOnlyMemory<byte>> _deflated = new(() => PdfFile.Deflate(bytes.Span));

    public string Name => name;

    public string MediaType => mediaType;

    public AttachmentRelationship Relationship => relationship;

    public string Description => description;

    public ReadOnlyMemory<byte> Bytes => bytes;

    internal ReadOnlyMemory<byte> Deflated => _deflated.Value;
}
