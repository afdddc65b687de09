using System.Globalization;
using System.Security;
using System.Text;
using ReportGen.Writers.Layout;

namespace ReportGen.Writers.Pdf;

/// <summary>
/// Writes the metadata packet (ISO 16684-1) with the claims PDF/UA-1 and PDF/A-3a. PDF/A wants every property outside its own schemas
/// described, so the description of <c>pdfuaid</c> comes with it.
/// </summary>
internal static class XmpWriter
{
    public static byte[] Write(DocumentInfo info, string producer)
    {
        var date = info.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        var packet = new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        packet.Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        packet.Append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"");
        packet.Append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"");
        packet.Append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
        packet.Append("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n");
        packet.Append("<dc:format>application/pdf</dc:format>\n");
        packet.Append(CultureInfo.InvariantCulture, $"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{Xml(info.Title)}</rdf:li></rdf:Alt></dc:title>\n");
        packet.Append(CultureInfo.InvariantCulture, $"<dc:language><rdf:Bag><rdf:li>{Xml(info.Language)}</rdf:li></rdf:Bag></dc:language>\n");
        AppendList(packet, "dc:creator", "Seq", info.Authors);
        AppendList(packet, "dc:subject", "Bag", info.Keywords);
        if (!info.Keywords.IsEmpty) packet.Append(CultureInfo.InvariantCulture, $"<pdf:Keywords>{Xml(string.Join("; ", info.Keywords))}</pdf:Keywords>\n");
        packet.Append(CultureInfo.InvariantCulture, $"<pdf:Producer>{Xml(producer)}</pdf:Producer><xmp:CreatorTool>{Xml(info.Generator)}</xmp:CreatorTool>\n");
        packet.Append(CultureInfo.InvariantCulture, $"<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>\n");
        packet.Append("</rdf:Description>\n").Append(ExtensionSchema.ReplaceLineEndings("\n"));
        packet.Append("\n</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(packet.ToString());
    }

    private static string Xml(string text) => SecurityElement.Escape(new string([.. text.Where(c => !char.IsControl(c))]));

    private static void AppendList(StringBuilder packet, string property, string kind, IReadOnlyCollection<string> items)
    {
        if (items.Count == 0) return;
        packet.Append(CultureInfo.InvariantCulture, $"<{property}><rdf:{kind}>");
        foreach (var item in items) packet.Append(CultureInfo.InvariantCulture, $"<rdf:li>{Xml(item)}</rdf:li>");
        packet.Append(CultureInfo.InvariantCulture, $"</rdf:{kind}></{property}>\n");
    }

    private const string ExtensionSchema =
        """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 that the document conforms to</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """;
}
