namespace ReportGen.Audit.Reconcile;

/// <summary>What a printed number says of the true one.</summary>
public enum PrintedRelation
{
    Equal,
    AtLeast,
    AtMost,
    Above,
    Below,
}
