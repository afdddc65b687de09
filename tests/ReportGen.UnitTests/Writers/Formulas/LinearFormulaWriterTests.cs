using ReportGen.Model.Findings;
using ReportGen.Writers.Formulas;

namespace ReportGen.UnitTests.Writers.Formulas;

public class LinearFormulaWriterTests
{
    private static readonly Formula X = new Formula.Name("x");
    private static readonly Formula I = new Formula.Name("i");

    [Fact]
    public void A_pooled_proportion_reads_as_a_line() =>
        LinearFormulaWriter.Write(Quantities.Pooled).ShouldBe("p\u0302 = sum(x_i) / sum(n_i)");

    [Fact]
    public void Compound_operands_are_put_in_parentheses()
    {
        var difference = new Formula.Row([X, Op("−"), new Formula.Bar(X)]);
        var variance = new Formula.Fraction(
            new Formula.Sum(I, new Formula.Superscript(difference, new Formula.Number("2"))), new Formula.Row([new Formula.Name("n"), Op("−"), new Formula.Number("1")]));
        LinearFormulaWriter.Write(new Formula.Root(variance)).ShouldBe("sqrt(sum_i((x − x\u0304)²) / (n − 1))");
    }

    [Fact]
    public void Parentheses_signs_and_functions_are_spaced_as_in_print()
    {
        var line = new Formula.Row([
            new Formula.Name("logit"), Op("("), X, Op(")"), Op("="), Op("−"), new Formula.Number("1.5"), Op("±"), new Formula.Name("z"),
            new Formula.Subscript(new Formula.Name("SE"), new Formula.Words("two words"))]);
        LinearFormulaWriter.Write(line).ShouldBe("logit(x) = −1.5 ± z SE_(two words)");
    }

    [Fact]
    public void A_fraction_of_fractions_stays_unambiguous()
    {
        var half = new Formula.Fraction(new Formula.Number("1"), new Formula.Number("2"));
        LinearFormulaWriter.Write(new Formula.Fraction(half, half)).ShouldBe("(1 / 2) / (1 / 2)");
        LinearFormulaWriter.Write(new Formula.Superscript(X, half)).ShouldBe("x^(1 / 2)");
        LinearFormulaWriter.Write(new Formula.Hat(new Formula.Row([X, Op("+"), I]))).ShouldBe("hat(x + i)");
        LinearFormulaWriter.Write(new Formula.Bar(new Formula.Name("xy"))).ShouldBe("mean(xy)");
    }

    [Fact]
    public void A_power_of_a_power_and_a_fraction_in_a_product_keep_their_order()
    {
        var power = new Formula.Superscript(X, new Formula.Number("2"));
        LinearFormulaWriter.Write(new Formula.Superscript(power, new Formula.Number("3"))).ShouldBe("(x²)^3");
        var product = new Formula.Row([new Formula.Fraction(X, I), Op("×"), new Formula.Fraction(I, X), Op("+"), I]);
        LinearFormulaWriter.Write(product).ShouldBe("(x / i) × (i / x) + i");
    }

    private static Formula.Operator Op(string symbol) => new(symbol);
}
