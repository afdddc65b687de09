namespace ReportGen.Cli.Lock;

/// <summary>What a build does with the accepted figures.</summary>
internal enum LockMode
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It fails where the data no longer give them.</summary>
    Frozen,

    /// <summary>It accepts what it makes.</summary>
    Update,
}
