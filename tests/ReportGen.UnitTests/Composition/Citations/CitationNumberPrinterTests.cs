using ReportGen.Model.Manuscripts;

namespace ReportGen.UnitTests.Composition.Citations;

public class CitationNumberPrinterTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("1,2", 1, 2)]
    [InlineData("1–3", 1, 2, 3)]
    [InlineData("1–3,5", 1, 2, 3, 5)]
    [InlineData("2,4,6,7,9–12", 2, 4, 6, 7, 9, 10, 11, 12)]
    public void Shortens_runs(string expected, params int[] numbers) => CitationNumberPrinter.Print([.. numbers]).ShouldBe(expected);
}
