using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest;

/// <summary>The tests of a meta-analysis, each in one line.</summary>
internal static class HeterogeneityLine
{
    /// <summary>τ², χ² with its degrees of freedom and p, I². What a model does not estimate is left out.</summary>
    public static ImmutableArray<TextPiece> Of(Heterogeneity heterogeneity) => Joined(
        "Heterogeneity: ",
        [
            Term("τ²", heterogeneity.Tau2, ";"), Term("χ²", heterogeneity.Q, ","), Term("df", heterogeneity.QDegreesOfFreedom, ","),
            PValue(heterogeneity.QPValue, ";"), Term("I²", heterogeneity.I2, ""),
        ]);

    /// <summary>The test of the overall effect.</summary>
    public static ImmutableArray<TextPiece> Effect(TransformedEstimate effect) => Joined(
        "Overall effect: ",
        effect.DegreesOfFreedom.Number is null
            ? [Term("z", effect.Statistic, ","), PValue(effect.PValue, "")]
            : [Term("t", effect.Statistic, ","), Term("df", effect.DegreesOfFreedom, ","), PValue(effect.PValue, "")]);

    /// <summary>The test between subgroups: χ², or F where the analyses use Hartung-Knapp.</summary>
    public static ImmutableArray<TextPiece> Between(TestResult test) => Joined(
        "Test for subgroup differences: ",
        test.ResidualDegreesOfFreedom is { } residual
            ? [Term($"{test.Symbol}({test.DegreesOfFreedom.Printed}, {residual.Printed})", test.Statistic, ","), PValue(test.PValue, "")]
            : [Term(test.Symbol, test.Statistic, ","), Term("df", test.DegreesOfFreedom, ","), PValue(test.PValue, "")]);

    private static ImmutableArray<TextPiece> Joined(string start, ImmutableArray<TextPiece> terms) =>
        [Muted(start), .. terms.SelectMany((t, i) => i == 0 ? (TextPiece[])[t] : [Muted(" "), t])];

    private static TextPiece Term(string symbol, Quantity quantity, string mark) => new($"{symbol} = {quantity.Printed}{mark}", quantity.Address, Ink.Muted, Whole: true);

    private static TextPiece PValue(Quantity quantity, string mark)
    {
        var printed = quantity.PrintedAs(quantity.Format with { Style = NumberStyle.PRelation });
        return new TextPiece(quantity.Number is null ? $"p = {printed}{mark}" : $"p {printed}{mark}", quantity.Address, Ink.Muted, Whole: true);
    }

    private static TextPiece Muted(string text) => new(text, Ink: Ink.Muted);
}
