using ReportGen.Writers.Layout.Text;

namespace ReportGen.UnitTests.Writers.Layout;

public class KeptTogetherTests
{
    [Theory]
    [InlineData("p |= 0.006")]
    [InlineData("p = |0.006")]
    [InlineData("p < |0.001")]
    [InlineData("t(3) = |−7.14")]
    [InlineData("7.6 |± 0.9")]
    [InlineData("7.6 ± |0.9")]
    [InlineData("needle of 10 |cm is")]
    [InlineData("(20 |mL)")]
    [InlineData("2.5 |mL.")]
    [InlineData("16 |%")]
    [InlineData("see Figure |2 and")]
    [InlineData("(Table |1)")]
    [InlineData("effects are 0.58 [0.02, |20.85] for")]
    [InlineData("[−0.047, |−0.011];")]
    public void No_line_ends_here(string text) => KeptTogether.At(text.Replace("|", "", StringComparison.Ordinal), text.IndexOf('|', StringComparison.Ordinal)).ShouldBeTrue();

    [Theory]
    [InlineData("patients |= the units")]
    [InlineData("10 |patients")]
    [InlineData("the |figure")]
    [InlineData("Table |salt")]
    [InlineData("in 2016 |a review")]
    [InlineData("levels |h")]
    [InlineData("|p = 1")]
    [InlineData("(95% CI, |9.8–22.2)")]
    [InlineData("[17, |18")]
    public void Here_a_line_may_end(string text) => KeptTogether.At(text.Replace("|", "", StringComparison.Ordinal), text.IndexOf('|', StringComparison.Ordinal)).ShouldBeFalse();

    [Theory]
    [InlineData("see Figure 1", 3, true)]
    [InlineData("(Table 2)", 0, true)]
    [InlineData("Figures of it", 0, false)]
    [InlineData("In total 5", 2, false)]
    public void A_label_before_its_number_is_not_divided(string text, int start, bool isLabel) =>
        KeptTogether.IsLabel(text, start, text.IndexOf(' ', start + 1)).ShouldBe(isLabel);
}
