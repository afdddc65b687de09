using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.UnitTests.Writers.Layout;
using ReportGen.Writers.Pdf;
using ReportGen.Writers.Pdf.Attachments;

namespace ReportGen.UnitTests.Writers.Pdf;

public class AttachmentTests
{
    private static readonly ImmutableArray<Attachment> s_attachments =
    [
        new("studies.csv", "text/csv", AttachmentRelationship.Data, "Table: Included studies", "id,n\na,1\n"u8.ToArray()),
        new("review.yml", "application/yaml", AttachmentRelationship.Source, "Declarations (all)", "format: 1\n"u8.ToArray()),
        new("données.csv", "text/csv", AttachmentRelationship.Data, "Table: Données", ""u8.ToArray()),
    ];

    private static readonly PdfReader s_pdf = new(Write(s_attachments));

    [Fact]
    public void Every_file_is_embedded_byte_for_byte_with_its_type_size_date_and_checksum()
    {
        foreach (var (attachment, specification) in s_attachments.Zip(Associated()))
        {
            var stream = PdfReader.Reference(Regex.Match(specification, "/EF<<.*?>>").Value, "F");
            s_pdf.Stream(stream).ShouldBe(attachment.Bytes.ToArray());
#pragma warning disable CA5351 // The format's checksum.
            var checksum = Convert.ToHexString(MD5.HashData(attachment.Bytes.Span));
#pragma warning restore CA5351
            s_pdf.Objects[stream].ShouldContain($"/Subtype/{attachment.MediaType.Replace("/", "#2F", StringComparison.Ordinal)}");
            s_pdf.Objects[stream].ShouldContain($"/Params<</Size {attachment.Bytes.Length}/ModDate(D:20240315000000Z)/CheckSum<{checksum}>>>");
        }
    }

    [Fact]
    public void Every_file_says_what_it_is_to_the_document()
    {
        Associated().Select(a => Regex.Match(a, "/AFRelationship/(\\w+)").Groups[1].Value).ShouldBe(["Data", "Source", "Data"]);
        Associated().First().ShouldContain("/F(studies.csv)/UF(studies.csv)/Desc(Table: Included studies)");
        Associated().ElementAt(1).ShouldContain(@"/Desc(Declarations \(all\))");
    }

    [Fact]
    public void The_name_tree_lists_the_files_by_the_bytes_of_their_names()
    {
        var tree = s_pdf.Objects[PdfReader.Reference(s_pdf.Catalog, "EmbeddedFiles")];
        var names = Regex.Matches(tree, "<([0-9A-F]+)>").Select(m => Encoding.UTF8.GetString(Convert.FromHexString(m.Groups[1].Value)));

        names.ShouldBe(["données.csv", "review.yml", "studies.csv"]);
    }

    [Fact]
    public void Without_attachments_the_catalog_names_none() => new PdfReader(Write([])).Catalog.ShouldNotContain("/AF");

    private static IEnumerable<string> Associated() => PdfReader.References(PdfReader.Entry(s_pdf.Catalog, "AF")).Select(id => s_pdf.Objects[id]);

    private static byte[] Write(ImmutableArray<Attachment> attachments) =>
        PagedDocumentWriter.Write(PageFixture.Lay(PageFixture.Manuscript(PageFixture.Paragraph("Text.")), PageFixture.A4), attachments);
}
