using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// DerSimonian R, Kacker R. Random-effects model for meta-analysis of clinical trials: an update. Contemporary Clinical Trials 2007;28(2):105–114, tables 3 and 4 (pages 111 and 112): aspirin
/// against pre-eclampsia in six trials, with τ and the log odds ratio by one estimator after another. The tables print two decimals; held are the digits of metafor's re-analysis.
/// </summary>
public sealed class DerSimonianKacker2007Tests
{
    private static readonly TwoByTwoTable[] Trials =
    [
        TwoByTwoTable.FromTotals(5, 156, 8, 74), TwoByTwoTable.FromTotals(5, 303, 17, 303), TwoByTwoTable.FromTotals(12, 565, 9, 477), TwoByTwoTable.FromTotals(69, 1570, 94, 1565),
        TwoByTwoTable.FromTotals(9, 103, 11, 105), TwoByTwoTable.FromTotals(313, 4659, 352, 4650),
    ];

    private static readonly EffectSizeSet Set = TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.OR, Trials);

    [Theory]
    [InlineData(Tau2Estimator.PM, "0.3681", "-0.3811", "0.2060")]
    [InlineData(Tau2Estimator.HE, "0.4410", "-0.4035", "0.2327")]
    [InlineData(Tau2Estimator.DL, "0.2323", "-0.3240", "0.1540")]
    [InlineData(Tau2Estimator.EB, "0.3681", "-0.3811", "0.2060")]
    [InlineData(Tau2Estimator.REML, "0.184", "-0.298", "0.134")]
    [InlineData(Tau2Estimator.HS, "0.1330", "-0.2666", "0.1125")]
    [InlineData(Tau2Estimator.SJ, "0.4572", "-0.4079", "0.2386")]
    [InlineData(Tau2Estimator.HSk, "0.1644", "-0.2863", "0.1259")]
    public void Tables_3_and_4(Tau2Estimator estimator, string tau, string mean, string error)
    {
        var fit = InverseVariance.Pool(Set, new() { Estimator = estimator }).Value!;
        fit.Tau.ShouldPrintAsReanalysed(tau);
        fit.Estimate.ShouldPrintAsReanalysed(mean);
        fit.StandardError.ShouldPrintAsReanalysed(error);
    }

    [Theory]
    [InlineData(Tau2Estimator.HE, "0.3831")]
    [InlineData(Tau2Estimator.DL, "0.3254")]
    public void The_two_step_estimators(Tau2Estimator first, string tau)
    {
        double[] yi = [.. Set.Yi.Select(y => y!.Value)], vi = [.. Set.Vi.Select(v => v!.Value)];
        double step = InverseVariance.Pool(yi, vi, new() { Estimator = first }).Value!.Tau2;
        InverseVariance.Pool(yi, vi, new() { Estimator = Tau2Estimator.GENQ }, [.. vi.Select(v => 1 / (v + step))]).Value!.Tau.ShouldPrintAsReanalysed(tau);
    }
}
