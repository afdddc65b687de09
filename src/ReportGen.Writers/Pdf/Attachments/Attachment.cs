namespace ReportGen.Writers.Pdf.Attachments;

/// <summary>A file that travels within a PDF.</summary>
/// <param name="Name">File name; each stands once in a document.</param>
/// <param name="MediaType">Such as <c>text/csv</c> (RFC 6838).</param>
/// <param name="Relationship">What it is to the document.</param>
/// <param name="Description">For readers.</param>
/// <param name="Bytes">Its content.</param>
public sealed record Attachment(string Name, string MediaType, AttachmentRelationship Relationship, string Description, ReadOnlyMemory<byte> Bytes);
