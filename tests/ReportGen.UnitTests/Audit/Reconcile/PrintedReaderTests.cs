using ReportGen.Audit.Reconcile;

namespace ReportGen.UnitTests.Audit.Reconcile;

/// <summary>What publications print, as it is read.</summary>
public class PrintedReaderTests
{
    [Theory]
    [InlineData("16%", PrintedForm.Number, PrintedRelation.Equal, "16%")]
    [InlineData("16.0 %", PrintedForm.Number, PrintedRelation.Equal, "16.0%")]
    [InlineData("p=0.006", PrintedForm.Number, PrintedRelation.Equal, "0.006")]
    [InlineData("P < .001", PrintedForm.Number, PrintedRelation.Below, "0.001")]
    [InlineData("p-value ≤ 0.05", PrintedForm.Number, PrintedRelation.AtMost, "0.05")]
    [InlineData("0·49", PrintedForm.Number, PrintedRelation.Equal, "0.49")]
    [InlineData("0,49", PrintedForm.Number, PrintedRelation.Equal, "0.49")]
    [InlineData("357,347", PrintedForm.Number, PrintedRelation.Equal, "357347")]
    [InlineData("1,234.5", PrintedForm.Number, PrintedRelation.Equal, "1234.5")]
    [InlineData("−0.7", PrintedForm.Number, PrintedRelation.Equal, "-0.7")]
    [InlineData("around 2.5 mL", PrintedForm.Number, PrintedRelation.Equal, "2.5")]
    [InlineData("at least 16% in all cases", PrintedForm.Number, PrintedRelation.AtLeast, "16%")]
    [InlineData("up to 75%", PrintedForm.Number, PrintedRelation.AtMost, "75%")]
    [InlineData("9.8% – 22.2%", PrintedForm.Interval, PrintedRelation.Equal, "9.8% 22.2%")]
    [InlineData("80 – 100%", PrintedForm.Interval, PrintedRelation.Equal, "80% 100%")]
    [InlineData("3 to 21.8", PrintedForm.Interval, PrintedRelation.Equal, "3 21.8")]
    [InlineData("[-1.2, 0.4]", PrintedForm.Interval, PrintedRelation.Equal, "-1.2 0.4")]
    [InlineData("0.49 (0.34–0.70)", PrintedForm.EstimateWithInterval, PrintedRelation.Equal, "0.49 0.34 0.70")]
    [InlineData("RR = 0.49 (95% CI: 0.34 to 0.70)", PrintedForm.EstimateWithInterval, PrintedRelation.Equal, "0.49 0.34 0.70")]
    [InlineData("59.9 ± 4.0", PrintedForm.MeanWithDeviation, PrintedRelation.Equal, "59.9 4.0")]
    [InlineData("59.9 (SD 4.0)", PrintedForm.MeanWithDeviation, PrintedRelation.Equal, "59.9 4.0")]
    [InlineData("18 + 7 + 4", PrintedForm.Sum, PrintedRelation.Equal, "18 7 4")]
    [InlineData("data pooled", PrintedForm.Text, PrintedRelation.Equal, "")]
    [InlineData("grade C", PrintedForm.Text, PrintedRelation.Equal, "")]
    public void Reads(string printed, PrintedForm form, PrintedRelation relation, string numbers)
    {
        var claim = PrintedReader.Read(printed);
        claim.Form.ShouldBe(form);
        claim.Relation.ShouldBe(relation);
        string.Join(' ', claim.Numbers.Select(n => n.Value.ToString("F" + n.Decimals, System.Globalization.CultureInfo.InvariantCulture) + (n.IsPercent ? "%" : ""))).ShouldBe(numbers);
    }
}
