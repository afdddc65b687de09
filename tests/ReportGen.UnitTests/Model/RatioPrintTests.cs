using ReportGen.Model.Findings;

namespace ReportGen.UnitTests.Model;

/// <summary>A ratio that is not zero never prints as zero.</summary>
public class RatioPrintTests
{
    [Theory]
    [InlineData(0.49, 2, "0.49")]
    [InlineData(0.005, 2, "0.01")]
    [InlineData(0.0049, 2, "0.005")]
    [InlineData(0.0034, 2, "0.003")]
    [InlineData(0.0005, 2, "0.001")]
    [InlineData(0.00049, 2, "<0.001")]
    [InlineData(1e-300, 2, "<0.001")]
    [InlineData(0, 2, "0.00")]
    [InlineData(0.04, 1, "0.04")]
    [InlineData(0.3, 0, "0.3")]
    [InlineData(0.00001, 4, "<0.0001")]
    [InlineData(1.2e40, 2, "1.2E+40")]
    public void Has_the_decimals_of_its_first_digit(double ratio, int decimals, string printed) =>
        NumberPrinter.Print(new QuantityValue.Scalar(ratio), NumberFormat.Ratio(decimals)).ShouldBe(printed);

    [Fact]
    public void The_limits_of_an_interval_each_for_itself()
    {
        NumberPrinter.Print(new QuantityValue.Interval(0.0037, 19.2), NumberFormat.Ratio(2)).ShouldBe("0.004–19.20");
        NumberPrinter.Print(new QuantityValue.Interval(0.00002, 0.05), NumberFormat.Ratio(2)).ShouldBe("<0.001–0.05");
    }

    [Fact]
    public void Other_numbers_print_as_before()
    {
        NumberPrinter.Print(new QuantityValue.Scalar(0.0034), NumberFormat.Fixed(2)).ShouldBe("0.00");
        NumberPrinter.Print(new QuantityValue.Scalar(0.00034), NumberFormat.Percent(1)).ShouldBe("0.0%");
    }
}
