namespace ReportGen.SnapshotTests;

/// <summary>The review of cervical vertebroplasty.</summary>
public sealed class BuiltSample() : BuiltReview(Review)
{
    public const string Review = "cervical-vertebroplasty";
}
