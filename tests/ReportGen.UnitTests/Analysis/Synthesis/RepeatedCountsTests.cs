using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Glmm;
using ReportGen.Statistics.MantelHaenszel;
using static ReportGen.UnitTests.Analysis.Synthesis.SynthesisReview;

namespace ReportGen.UnitTests.Analysis.Synthesis;

/// <summary>Analyses of counts repeated without a study, and cumulatively.</summary>
public sealed class RepeatedCountsTests
{
    private static readonly TwoByTwoTable[] Tables =
        [.. new SynthesisReview().Rows.Select(r => r.Split(',')).Select(c => TwoByTwoTable.FromTotals(Number(c[1]), Number(c[2]), Number(c[3]), Number(c[4])))];

    private static double Number(string cell) => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Mantel_Haenszel_without_each_study_and_cumulatively()
    {
        var found = Sensitivity("OR", "      it: {model: mantel_haenszel}\n", "{leave_one_out: true, cumulative: year}");
        found.LeaveOneOut.Length.ShouldBe(Tables.Length);
        for (int i = 0; i < Tables.Length; i++)
        {
            Close(found.LeaveOneOut[i].Estimate.Number!.Value, MantelHaenszelMethod.Pool(TwoGroupBinaryMeasure.OR, [.. Tables.Where((_, j) => j != i)]).Value!.Estimate);
            Close(found.Cumulative[i].Estimate.Number!.Value, MantelHaenszelMethod.Pool(TwoGroupBinaryMeasure.OR, [.. Tables.Take(i + 1)]).Value!.Estimate);
            found.Cumulative[i].StudyCount.Number.ShouldBe(i + 1);
        }

        found.LeaveOneOut[0].Tau2.Number.ShouldBeNull();
    }

    [Fact]
    public void Peto_without_each_study()
    {
        var found = Sensitivity("OR", "      it: {model: peto}\n", "{leave_one_out: true}");
        for (int i = 0; i < Tables.Length; i++)
            Close(found.LeaveOneOut[i].Estimate.Number!.Value, PetoMethod.Pool([.. Tables.Where((_, j) => j != i)]).Value!.Estimate);
    }

    [Fact]
    public void A_mixed_model_without_each_study()
    {
        var found = Sensitivity("OR", "      it: {model: glmm, glmm: CM.AL, test: z}\n", "{leave_one_out: true}");
        for (int i = 0; i < Tables.Length; i += 5)
            Close(found.LeaveOneOut[i].Estimate.Number!.Value, TwoGroupGlmm.PoolOddsRatio(GlmmModel.CMAL, [.. Tables.Where((_, j) => j != i)]).Value!.Estimate);
    }

    [Fact]
    public void What_they_name_as_their_inputs_is_there()
    {
        var findings = new SynthesisReview { Outcome = Binary("RR", "      it: {model: peto}\n", "    sensitivity:\n      it: {leave_one_out: true, cumulative: year}\n") }.Findings();
        var sensitivity = findings.Outcomes.OfType<ReportGen.Model.Findings.SynthesisFindings>().Single().Results.Sensitivity.Single();
        var inputs = sensitivity.Quantities.SelectMany(q => q.Derivation.Inputs).OfType<ReportGen.Model.Findings.DerivationInput.OfQuantity>().Select(i => i.Address).Distinct().ToList();
        inputs.Count.ShouldBeGreaterThan(4 * Tables.Length);
        inputs.Where(a => findings.Find(a) is null).ShouldBeEmpty();
    }

    private static ReportGen.Model.Findings.SensitivityFindings Sensitivity(string measure, string analysis, string declared) =>
        new SynthesisReview { Outcome = Binary(measure, analysis, $"    sensitivity:\n      it: {declared}\n") }.Findings().Outcomes.OfType<ReportGen.Model.Findings.SynthesisFindings>().Single().Results.Sensitivity.Single();

    private static void Close(double ratio, double log) => ratio.ShouldBe(Math.Exp(log), 1e-9 * ratio);
}
