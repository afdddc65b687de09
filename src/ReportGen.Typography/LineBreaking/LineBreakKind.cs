namespace ReportGen.Typography.LineBreaking;

/// <summary>What a place where a line may end asks of whoever breaks there.</summary>
public enum LineBreakKind
{
    /// <summary>The line may end; nothing is added.</summary>
    Allowed,

    /// <summary>The line may end at a soft hyphen; if it does, a hyphen is drawn.</summary>
    SoftHyphen,

    /// <summary>The line must end: the text has a line feed or a line separator there.</summary>
    Mandatory,
}
