using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Model.Findings;

namespace ReportGen.Audit.Comparison;

/// <summary>The results of a review at one time.</summary>
/// <param name="ReviewId">Folder of the review.</param>
/// <param name="Title">Its title; empty where not known.</param>
/// <param name="Date">Its date, <c>2026-11-22</c>; empty where not known.</param>
/// <param name="Quantities">By address.</param>
public sealed record ResultsSnapshot(string ReviewId, string Title, string Date, ImmutableSortedDictionary<string, SnapshotQuantity> Quantities)
{
    public SnapshotQuantity? Find(string address) => Quantities.GetValueOrDefault(address);

    /// <summary>Of findings that have just been made.</summary>
    public static ResultsSnapshot Of(string reviewId, string title, string date, ReviewFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var cells = findings.Cells.Select(c => c.Address).ToHashSet(StringComparer.Ordinal);
        var quantities = findings.Quantities.Select(q => new SnapshotQuantity(q.Address, q.Label, q.Unit, ValueOf(q.Value), q.Printed, cells.Contains(q.Address)));
        return new(reviewId, title, date, quantities.ToImmutableSortedDictionary(q => q.Address, q => q, StringComparer.Ordinal));
    }

    /// <summary>A text as JSON, signs of other languages as they are.</summary>
    public static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string ValueOf(QuantityValue value) => value switch
    {
        QuantityValue.Scalar s => Significant.Text(s.Number),
        QuantityValue.Interval i => $"[{Significant.Text(i.Lower)},{Significant.Text(i.Upper)}]",
        QuantityValue.Text t => Quoted(t.Value),
        QuantityValue.List l => $"[{string.Join(',', l.Items.Select(Quoted))}]",
        QuantityValue.Flag f => f.Holds ? "true" : "false",
        _ => "null",
    };
}
