namespace ReportGen.Audit.Reconcile;

/// <summary>How a printed figure stands to the data, in the order of a report.</summary>
public enum ReconciliationStatus
{
    /// <summary>A statement that does not hold.</summary>
    Contradicted,

    /// <summary>No method that was tried prints it.</summary>
    NotExplained,

    /// <summary>Another method prints it.</summary>
    Explained,

    /// <summary>The review's own method prints it.</summary>
    Equal,

    /// <summary>It is no figure, or none that the review computes.</summary>
    NotCompared,
}
