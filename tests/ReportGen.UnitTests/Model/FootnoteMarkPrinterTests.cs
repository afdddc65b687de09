using ReportGen.Model.Manuscripts;

namespace ReportGen.UnitTests.Model;

public class FootnoteMarkPrinterTests
{
    [Theory]
    [InlineData(1, "a")]
    [InlineData(26, "z")]
    [InlineData(27, "aa")]
    [InlineData(52, "az")]
    [InlineData(53, "ba")]
    [InlineData(702, "zz")]
    [InlineData(703, "aaa")]
    public void Marks_are_letters(int number, string mark) => FootnoteMarkPrinter.Print(number).ShouldBe(mark);
}
