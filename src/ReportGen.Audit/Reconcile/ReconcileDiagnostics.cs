using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Audit.Reconcile;

/// <summary>Messages of the reconciliation: codes RG860 to RG862.</summary>
public static class ReconcileDiagnostics
{
    /// <summary>RG860, a warning: a printed text in which the numbers of its quantity are not found.</summary>
    public static Diagnostic Unreadable(PublishedFigure figure, Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(quantity);
        var expected = quantity.Value is QuantityValue.Interval ? "two limits, such as 9.8% – 22.2%" : "a number, such as 16%";
        return Diagnostic.Warning(
            "RG860", figure.Span, $"What was printed for '{figure.Id}' cannot be compared with {figure.Address}.", figure.Printed, expected,
            "Write the figure as it was printed, without the sentence around it, or NR as its address.");
    }

    /// <summary>RG861, a warning: a figure whose quantity has no value.</summary>
    public static Diagnostic NoValue(PublishedFigure figure, string reason)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Diagnostic.Warning(
            "RG861", figure.Span, $"What was printed for '{figure.Id}' cannot be compared: {figure.Address} has no value.", reason, "a quantity with a value",
            "Name another quantity, or NR.");
    }

    /// <summary>RG862: a review without figures of an earlier publication.</summary>
    public static Diagnostic NothingPublished(string folder) => Diagnostic.Error(
        "RG862", SourceSpan.OfFile($"{folder}/published.csv"), "The review has no figures of an earlier publication to reconcile.", "", "a file published.csv with at least one row",
        "Write what was printed and where, one figure a row; data/README.md describes the columns.");
}
