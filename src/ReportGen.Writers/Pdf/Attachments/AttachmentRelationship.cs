namespace ReportGen.Writers.Pdf.Attachments;

/// <summary>What an attached file is to the document (AFRelationship of ISO 19005-3, annex E).</summary>
public enum AttachmentRelationship
{
    /// <summary>What the document was made from.</summary>
    Source,

    /// <summary>Data behind its tables, figures and numbers.</summary>
    Data,
}
