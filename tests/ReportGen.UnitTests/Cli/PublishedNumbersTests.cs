using ReportGen.Analysis;
using ReportGen.Input;
using ReportGen.Model.Findings;

namespace ReportGen.UnitTests.Cli;

/// <summary>What the re-analysed review printed, and what the re-analysis adds, as computed from the sample's data.</summary>
public class PublishedNumbersTests
{
    private static readonly ReviewFindings Findings = ReviewAnalyst.Analyse(
        ReviewReader.Read(RepositoryFolder.Path("data", Workplace.Sample), "data").Value!,
        TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!.EvidenceSchemes).Value!;

    [Theory]
    [InlineData("patients.sum", "120")]
    [InlineData("vertebrae.sum", "135")]
    [InlineData("levels.c2.vertebrae", "83")]
    [InlineData("levels.c2.share", "61.5%")]
    [InlineData("levels.not_itemised", "52")]
    [InlineData("leakage.events", "22")]
    [InlineData("leakage.crude.estimate", "16%")]
    [InlineData("leakage.crude.interval", "9.8–22.2")]
    [InlineData("leakage.exact.estimate", "16.3%")]
    [InlineData("leakage.exact.interval", "10.1–22.5")]
    [InlineData("complications.events", "5")]
    [InlineData("complications.crude.estimate", "4%")]
    [InlineData("complications.crude.interval", "0.5–7.5")]
    [InlineData("age.mean", "59.9")]
    [InlineData("age.sd", "4.0")]
    [InlineData("volume.mean", "2.5")]
    [InlineData("volume.sd", "0.5")]
    [InlineData("success.mean", "89%")]
    [InlineData("success.range", "80–100")]
    [InlineData("success.weight", "109")]
    [InlineData("pain.before.mean", "7.6")]
    [InlineData("pain.before.sd", "0.9")]
    [InlineData("pain.after.mean", "1.9")]
    [InlineData("pain.after.sd", "0.8")]
    [InlineData("pain.change.p", "0.006")]
    [InlineData("pain.change.df", "3")]
    [InlineData("follow_up.mean", "10.7")]
    [InlineData("follow_up.sd", "6.3")]
    [InlineData("follow_up.range", "3–21.8")]
    [InlineData("leak_sites.sum", "34")]
    [InlineData("leak_sites.total", "22")]
    [InlineData("volumes.c2.fill", "39.7%")]
    [InlineData("volumes.c7.fill", "16.2%")]
    [InlineData("volumes.c6.fill_smallest", "14.5%")]
    [InlineData("volumes.c7.fill_smallest", "11.7%")]
    [InlineData("evidence.grade", "C")]
    [InlineData("leakage.pooled.estimate", "23.1%")]
    [InlineData("leakage.pooled.interval", "10.0–44.8")]
    [InlineData("leakage.pooled.i2", "72.2%")]
    [InlineData("leakage.pooled_hk.interval", "7.5–52.7")]
    [InlineData("leakage.pooled_hk.prediction", "1.5–85.6")]
    [InlineData("complications.pooled.estimate", "8.8%")]
    [InlineData("complications.pooled.interval", "2.7–24.9")]
    [InlineData("complications.pooled.corrected_count", "4")]
    public void Prints(string address, string printed) => Findings.Find(address).ShouldNotBeNull().Printed.ShouldBe(printed);

    // Values of an independent implementation (metafor 3.8-1, converged to machine precision) on the same data.
    [Theory]
    [InlineData("age.mean", 59.85)]
    [InlineData("age.sd", 3.967744951480628)]
    [InlineData("success.weighted_mean", 91.5045871559633)]
    [InlineData("pain.change.t", 7.1368593316853035)]
    [InlineData("pain.change.p", 0.005663372451860705)]
    [InlineData("leakage.crude.lower", 0.0981583823757825)]
    [InlineData("complications.crude.upper", 0.07506090162306325)]
    [InlineData("leakage.pooled_dl.tau2", 0.9939501820173641)]
    [InlineData("leakage.pooled_dl.transformed.estimate", -1.2004541207272093)]
    [InlineData("leakage.pooled_dl.transformed.se", 0.49086966910401925)]
    [InlineData("leakage.pooled.q", 16.885852085427036)]
    [InlineData("leakage.pooled.q_p", 0.004721447346455057)]
    public void Agrees_with_the_reference(string address, double value) =>
        Findings.Find(address).ShouldNotBeNull().Number.ShouldNotBeNull().ShouldBe(value, Math.Abs(value) * 1e-9);

    [Fact]
    public void The_studies_corrected_are_named()
    {
        var corrected = Findings.Find("complications.pooled.corrected")!.Value.ShouldBeOfType<QuantityValue.List>();
        corrected.Items.ShouldBe(["Pflugmacher 2006", "Masala 2011", "Anselmetti 2012", "Blondel 2012"]);
        Findings.Find("leakage.pooled.corrected")!.Value.ShouldBeOfType<QuantityValue.List>().Items.ShouldBeEmpty();
    }

    [Fact]
    public void Every_quantity_but_those_read_leads_to_cells()
    {
        foreach (var quantity in Findings.Quantities.Where(q => q.Derivation.Inputs.IsEmpty))
            quantity.Value.ShouldNotBeOfType<QuantityValue.Scalar>($"{quantity.Address} has a value and no input.");
        foreach (var input in Findings.Quantities.SelectMany(q => q.Derivation.Inputs).OfType<DerivationInput.OfQuantity>())
            Findings.Find(input.Address).ShouldNotBeNull();
    }
}
