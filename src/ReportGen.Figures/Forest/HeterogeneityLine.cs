using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest;

/// <summary>The heterogeneity of a meta-analysis in one line: τ², χ² with its degrees of freedom and p, I².</summary>
internal static class HeterogeneityLine
{
    public static ImmutableArray<TextPiece> Of(Heterogeneity heterogeneity) =>
    [
        Muted("Heterogeneity: "), Term("τ²", heterogeneity.Tau2, ";"), Muted(" "), Term("χ²", heterogeneity.Q, ","), Muted(" "),
        Term("df", heterogeneity.QDegreesOfFreedom, ","), Muted(" "), PValue(heterogeneity.QPValue), Muted(" "), Term("I²", heterogeneity.I2, ""),
    ];

    private static TextPiece Term(string symbol, Quantity quantity, string mark) =>
        new($"{symbol} = {quantity.Printed}{mark}", quantity.Address, Ink.Muted, Whole: true);

    private static TextPiece PValue(Quantity quantity)
    {
        var printed = quantity.PrintedAs(quantity.Format with { Style = NumberStyle.PRelation });
        return new TextPiece(quantity.Number is null ? $"p = {printed};" : $"p {printed};", quantity.Address, Ink.Muted, Whole: true);
    }

    private static TextPiece Muted(string text) => new(text, Ink: Ink.Muted);
}
