namespace ReportGen.Analysis.Evidence.Certainty;

/// <summary>What can be said of an outcome at all.</summary>
internal enum EvidenceKind
{
    /// <summary>An effect of one thing against another.</summary>
    Effect,

    /// <summary>How often, or how much, in one group.</summary>
    Frequency,

    /// <summary>How much a score changed from before to after.</summary>
    Change,
}
