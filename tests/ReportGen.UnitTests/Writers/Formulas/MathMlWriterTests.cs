using System.Xml.Linq;
using ReportGen.Model.Findings;
using ReportGen.Writers.Formulas;

namespace ReportGen.UnitTests.Writers.Formulas;

public class MathMlWriterTests
{
    [Fact]
    public void A_pooled_proportion_is_set_as_a_tree() =>
        MathMlWriter.Write(Quantities.Pooled).ShouldBe(
            "<math display=\"block\"><mrow><mover accent=\"true\"><mi>p</mi><mo stretchy=\"false\">^</mo></mover><mo>=</mo><mfrac>"
            + "<mrow><munder><mo>∑</mo><mi>i</mi></munder><msub><mi>x</mi><mi>i</mi></msub></mrow>"
            + "<mrow><munder><mo>∑</mo><mi>i</mi></munder><msub><mi>n</mi><mi>i</mi></msub></mrow></mfrac></mrow></math>");

    [Fact]
    public void What_stands_in_parentheses_is_a_row_of_its_own()
    {
        var row = new Formula.Row([new Formula.Operator("("), new Formula.Name("a"), new Formula.Operator(")"), new Formula.Operator("+"), new Formula.Name("b")]);
        var outer = XElement.Parse(MathMlWriter.Write(row)).Element("mrow")!;
        outer.Elements().Select(e => e.Name.LocalName).ShouldBe(["mrow", "mo", "mi"]);
        outer.Element("mrow")!.Value.ShouldBe("(a)");
    }

    [Fact]
    public void A_minus_behind_a_parenthesis_is_a_sign_and_the_bar_of_a_fraction_needs_no_parentheses()
    {
        var negative = new Formula.Row([new Formula.Operator("("), new Formula.Operator("−"), new Formula.Number("1"), new Formula.Operator(")")]);
        var row = XElement.Parse(MathMlWriter.WriteInline(new Formula.Row([new Formula.Name("a"), new Formula.Operator("−"), negative])));
        row.Descendants("mo").Where(o => o.Value == "−").Select(o => (string?)o.Attribute("form")).ShouldBe([null, "prefix"]);
        XElement.Parse(MathMlWriter.Write(new Formula.Fraction(negative, new Formula.Name("b")))).Value.ShouldBe("−1b");
        var product = new Formula.Row([.. negative.Items, .. negative.Items]);
        XElement.Parse(MathMlWriter.Write(new Formula.Fraction(product, new Formula.Name("b")))).Value.ShouldBe("(−1)(−1)b");
    }

    [Fact]
    public void Unbalanced_parentheses_stay_well_formed()
    {
        var row = new Formula.Row([new Formula.Operator(")"), new Formula.Name("a"), new Formula.Operator("[")]);
        XElement.Parse(MathMlWriter.Write(row)).Value.ShouldBe(")a[");
    }

    [Fact]
    public void Neighbouring_operands_are_multiplied_and_texts_escaped()
    {
        var row = new Formula.Row([
            new Formula.Name("w"), new Formula.Root(new Formula.Number("2")), new Formula.Words("if a < b"),
            new Formula.Superscript(new Formula.Name("s"), new Formula.Number("2")), new Formula.Bar(new Formula.Name("xy"))]);
        var math = XElement.Parse(MathMlWriter.Write(row));
        math.Value.ShouldBe("w\u20622if a < bs2\u2062xy‾");
        math.Descendants("mo").First().Value.ShouldBe("\u2062");
        math.Descendants("mtext").Single().Value.ShouldBe("if a < b");
    }

    [Fact]
    public void Words_keep_their_distance()
    {
        var row = new Formula.Row([
            new Formula.Name("ln"), new Formula.Root(new Formula.Name("a")), new Formula.Words(", "), new Formula.Name("q"), new Formula.Words("SE"), new Formula.Words(" to "),
            new Formula.Name("n"), new Formula.Name("m")]);
        var math = XElement.Parse(MathMlWriter.Write(row));
        math.Value.ShouldBe("ln\u2061a,\u00a0q\u2062SE\u00a0to\u00a0n\u2062m");
        math.Descendants("mo").Select(o => (string?)o.Attribute("rspace")).ShouldBe(["0.1667em", "0.1667em", null]);
    }
}
