using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using ReportGen.Writers.Pdf.Objects;

namespace ReportGen.Writers.Pdf.Attachments;

/// <summary>Embeds files and associates them with the whole document (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8 and annex E).</summary>
/// <param name="date">Stated as the date of every file.</param>
internal sealed class AttachmentWriter(PdfFile file, DateOnly date)
{
    /// <summary>Entries of the catalog and of its name dictionary; both empty without attachments.</summary>
    public (string Catalog, string Names) Write(ImmutableArray<Attachment> attachments)
    {
        if (attachments.IsEmpty) return ("", "");
        var written = attachments.Select(a => (Key: PdfSyntax.Key(a.Name), Id: WriteFile(a))).ToList();
        // The name tree is sorted by the bytes of its keys; viewers list the files in that order.
        var names = written.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => $"{w.Key} {PdfSyntax.Reference(w.Id)}");
        return (
            $"/AF{PdfSyntax.Array(written.Select(w => PdfSyntax.Reference(w.Id)))}",
            $"/EmbeddedFiles {PdfSyntax.Reference(file.Add($"<</Names{PdfSyntax.Array(names)}>>"))}");
    }

    private int WriteFile(Attachment attachment)
    {
        var bytes = attachment.Bytes.Span;
        var entries = string.Create(
            CultureInfo.InvariantCulture,
            $"/Type/EmbeddedFile/Subtype{PdfSyntax.Name(attachment.MediaType)}/Params<</Size {bytes.Length}/ModDate{PdfSyntax.Date(date)}/CheckSum<{Checksum(bytes)}>>>");
        var (stream, name) = (PdfSyntax.Reference(file.AddDeflated(entries, attachment.Deflated)), PdfSyntax.Text(attachment.Name));
        return file.Add(
            $"<</Type/Filespec/F{name}/UF{name}/Desc{PdfSyntax.Text(attachment.Description)}/AFRelationship/{attachment.Relationship}"
            + $"/EF<</F {stream}/UF {stream}>>>>");
    }

    private static string Checksum(ReadOnlySpan<byte> bytes)
    {
#pragma warning disable CA5351 // The format asks for MD5 to find damage; nothing is secured by it.
        return Convert.ToHexString(MD5.HashData(bytes));
#pragma warning restore CA5351
    }
}
