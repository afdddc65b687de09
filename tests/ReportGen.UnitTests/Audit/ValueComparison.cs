using ReportGen.Model.Findings;

namespace ReportGen.UnitTests.Audit;

/// <summary>Whether two values are the same, lists by their items.</summary>
internal static class ValueComparison
{
    public static bool Same(QuantityValue a, QuantityValue b) => (a, b) switch
    {
        (QuantityValue.List first, QuantityValue.List second) => first.Items.SequenceEqual(second.Items),
        _ => a == b,
    };
}
