using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Raudenbush SW. Analyzing effect sizes: random-effects models. In: Cooper H, Hedges LV, Valentine JC (eds). The handbook of research synthesis and meta-analysis, 2nd ed. New York:
/// Russell Sage Foundation; 2009, pages 295–315: tables 16.2 and 16.3. The chapter prints three decimals; held are the four of metafor's re-analysis.
/// </summary>
public sealed class Raudenbush2009Tests
{
    [Theory]
    [InlineData(Tau2Estimator.ML, "0.0126", "0.0777", "0.0475", "1.6368", "-0.0153", "0.1708")]
    [InlineData(Tau2Estimator.REML, "0.0188", "0.0837", "0.0516", "1.6208", "-0.0175", "0.1849")]
    [InlineData(Tau2Estimator.DL, "0.0259", "0.0893", "0.0558", "1.6009", "-0.0200", "0.1987")]
    [InlineData(Tau2Estimator.HE, "0.0804", "0.1143", "0.0792", "1.4432", "-0.0409", "0.2696")]
    public void Conventional_intervals(Tau2Estimator estimator, string tau2, string mean, string error, string z, string lower, string upper) =>
        Hold(PoolingTest.Z, estimator, tau2, mean, error, z, lower, upper);

    [Theory]
    [InlineData(Tau2Estimator.ML, "0.0126", "0.0777", "0.0593", "1.3110", "-0.0468", "0.2023")]
    [InlineData(Tau2Estimator.REML, "0.0188", "0.0837", "0.0616", "1.3593", "-0.0457", "0.2131")]
    [InlineData(Tau2Estimator.DL, "0.0259", "0.0893", "0.0636", "1.4050", "-0.0442", "0.2229")]
    [InlineData(Tau2Estimator.HE, "0.0804", "0.1143", "0.0711", "1.6078", "-0.0351", "0.2637")]
    public void Intervals_of_Knapp_and_Hartung(Tau2Estimator estimator, string tau2, string mean, string error, string t, string lower, string upper) =>
        Hold(PoolingTest.HartungKnapp, estimator, tau2, mean, error, t, lower, upper);

    [Fact]
    public void Equal_effects()
    {
        var fit = InverseVariance.Pool(TeacherExpectancy.Yi, TeacherExpectancy.Vi, new() { Estimator = Tau2Estimator.EE }).Value!;
        fit.Estimate.ShouldPrintAsReanalysed("0.0604");
        fit.Statistic!.Value.ShouldPrintAsReanalysed("1.6553");
        fit.ConfidenceInterval.Upper.ShouldPrintAsReanalysed("0.1318");
    }

    private static void Hold(PoolingTest test, Tau2Estimator estimator, string tau2, string mean, string error, string statistic, string lower, string upper)
    {
        var fit = InverseVariance.Pool(TeacherExpectancy.Yi, TeacherExpectancy.Vi, new() { Estimator = estimator, Test = test }).Value!;
        fit.Tau2.ShouldPrintAsReanalysed(tau2);
        fit.Estimate.ShouldPrintAsReanalysed(mean);
        fit.StandardError.ShouldPrintAsReanalysed(error);
        fit.Statistic!.Value.ShouldPrintAsReanalysedShortly(statistic);
        fit.ConfidenceInterval.Lower.ShouldPrintAsReanalysed(lower);
        fit.ConfidenceInterval.Upper.ShouldPrintAsReanalysed(upper);
    }
}
