namespace ReportGen.SnapshotTests;

/// <summary>The review of BCG vaccine.</summary>
public sealed class BuiltBcg() : BuiltReview(Review)
{
    public const string Review = "bcg-vaccine";
}
