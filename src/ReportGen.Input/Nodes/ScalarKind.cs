namespace ReportGen.Input.Nodes;

/// <summary>How a scalar was written.</summary>
internal enum ScalarKind
{
    /// <summary>Without quotes in YAML, or a number in JSON.</summary>
    Plain,

    /// <summary>In quotes, or as a block of text.</summary>
    Quoted,

    /// <summary>JSON's true and false, which are no texts.</summary>
    Flag,

    /// <summary>Nothing: an empty value, <c>~</c> or <c>null</c>.</summary>
    Null,

    /// <summary>What could not be read and has been reported; it stands for nothing more.</summary>
    Refused,
}
