namespace ReportGen.Typography.Fonts;

/// <summary>What a face's OS/2 <c>fsType</c> allows (bits 0–3; where several are set, the least restrictive holds).</summary>
public enum EmbeddingPermission
{
    /// <summary>The face may be embedded and installed for good. All open fonts say this.</summary>
    Installable,

    /// <summary>The face may be embedded in documents that can still be edited.</summary>
    Editable,

    /// <summary>The face may be embedded in documents for viewing and printing.</summary>
    PreviewAndPrint,

    /// <summary>The face must not be embedded without its owner's leave.</summary>
    Restricted,
}
