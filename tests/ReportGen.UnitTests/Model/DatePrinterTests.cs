using ReportGen.Model.Manuscripts;

namespace ReportGen.UnitTests.Model;

public class DatePrinterTests
{
    [Theory]
    [InlineData("en-US", "November 22, 2026")]
    [InlineData("en-GB", "22 November 2026")]
    [InlineData("de", "22 November 2026")]
    public void The_order_is_that_of_the_language(string language, string printed) => DatePrinter.Print(new DateOnly(2026, 11, 22), language).ShouldBe(printed);
}
