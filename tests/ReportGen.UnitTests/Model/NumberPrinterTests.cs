using System.Globalization;
using ReportGen.Model.Findings;

namespace ReportGen.UnitTests.Model;

public class NumberPrinterTests
{
    [Theory]
    [InlineData(59.85, 1, "59.9")]
    [InlineData(59.849999999999994, 1, "59.9")]
    [InlineData(-0.04, 1, "0.0")]
    [InlineData(-5.675, 2, "−5.68")]
    [InlineData(2.5, 0, "3")]
    [InlineData(0.1234567890123456, 12, "0.123456789012")]
    public void Numbers_are_rounded_in_decimal_half_away_from_zero(double number, int decimals, string printed) =>
        NumberPrinter.Print(new QuantityValue.Scalar(number), NumberFormat.Fixed(decimals)).ShouldBe(printed);

    [Theory]
    [InlineData(2026, 0, "2026")]
    [InlineData(9999.96, 1, "10,000.0")]
    [InlineData(357347, 0, "357,347")]
    [InlineData(-1234567.125, 2, "−1,234,567.13")]
    public void From_five_digits_on_they_stand_in_groups_of_three(double number, int decimals, string printed) =>
        NumberPrinter.Print(new QuantityValue.Scalar(number), NumberFormat.Fixed(decimals)).ShouldBe(printed);

    [Theory]
    [InlineData("13598", "13,598")]
    [InlineData("2026", "2026")]
    [InlineData("13598.40", "13598.40")]
    [InlineData("013598", "013598")]
    public void Of_numbers_as_reported_only_whole_ones_are_grouped(string reported, string printed) =>
        NumberPrinter.Print(new QuantityValue.Scalar(13598, reported), new NumberFormat(NumberStyle.AsReported, 0)).ShouldBe(printed);

    [Theory]
    [InlineData(0.005663, "0.006", "= 0.006")]
    [InlineData(0.0005, "0.001", "= 0.001")]
    [InlineData(0.0004, "< 0.001", "< 0.001")]
    [InlineData(1, "1.000", "= 1.000")]
    public void P_values_name_their_bound(double p, string plain, string related)
    {
        NumberPrinter.Print(new QuantityValue.Scalar(p), NumberFormat.PValue()).ShouldBe(plain);
        NumberPrinter.Print(new QuantityValue.Scalar(p), new NumberFormat(NumberStyle.PRelation, 3)).ShouldBe(related);
    }

    [Fact]
    public void Intervals_print_without_sign_and_in_words_when_a_limit_is_negative()
    {
        NumberPrinter.Print(new QuantityValue.Interval(0.0981583, 0.2218416), NumberFormat.Percent(1)).ShouldBe("9.8–22.2");
        NumberPrinter.Print(new QuantityValue.Interval(-1.25, 3), NumberFormat.Fixed(1)).ShouldBe("−1.3 to 3.0");
        NumberPrinter.Print(new QuantityValue.Interval(3, 21.8, "3", "21.8"), new NumberFormat(NumberStyle.AsReported, 1)).ShouldBe("3–21.8");
    }

    [Fact]
    public void No_quantity_is_not_a_number() => Should.Throw<ArgumentOutOfRangeException>(() => new QuantityValue.Scalar(double.NaN));

    [Fact]
    public void The_culture_of_the_machine_does_not_show()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            NumberPrinter.Print(new QuantityValue.Scalar(0.615), NumberFormat.Percent(1)).ShouldBe("61.5%");
            Significant.Text(1.5).ShouldBe("1.5");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
