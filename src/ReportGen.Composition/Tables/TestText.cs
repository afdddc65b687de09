using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Tables;

/// <summary>A test in a note: statistic, degrees of freedom where it has them, p.</summary>
internal static class TestText
{
    public static ImmutableArray<Inline> Of(TestResult test) => test.Statistic.Number is null
        ? CellText.Of(test.Statistic)
        :
        [
            .. Symbol(test.Symbol), .. OfF(test), new Inline.Text("\u00A0=\u00A0"), .. CellText.Of(test.Statistic),
            .. test.DegreesOfFreedom.Number is null || test.ResidualDegreesOfFreedom is not null
                ? [] : (ImmutableArray<Inline>)[new Inline.Text(PrintedWords.Df), .. CellText.Of(test.DegreesOfFreedom)],
            new Inline.Text(", "), new Inline.Emphasis([new Inline.Text("p")]), new Inline.Text("\u00A0"),
            new Inline.Value(test.PValue, test.PValue.PrintedAs(test.PValue.Format with { Style = NumberStyle.PRelation })),
        ];

    // F has two numbers of degrees of freedom, which follow its letter: F(1, 11).
    private static ImmutableArray<Inline> OfF(TestResult test) => test.ResidualDegreesOfFreedom is not { } residual
        ? []
        : [new Inline.Text("("), .. CellText.Of(test.DegreesOfFreedom), new Inline.Text(",\u00A0"), .. CellText.Of(residual), new Inline.Text(")")];

    // Letters are set as such, signs with their exponent upright.
    private static ImmutableArray<Inline> Symbol(string symbol) => symbol.Length == 1 && char.IsAsciiLetter(symbol[0]) ? [new Inline.Emphasis([new Inline.Text(symbol)])] : [new Inline.Text(symbol)];
}
