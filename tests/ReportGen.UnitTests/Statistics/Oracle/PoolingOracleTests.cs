using Xunit.Abstractions;

namespace ReportGen.UnitTests.Statistics.Oracle;

public sealed class PoolingOracleTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("pooling_proportions.json")]
    [InlineData("pooling_generic.json")]
    [InlineData("pooling_binary.json")]
    [InlineData("pooling_continuous_rates_cor.json")]
    [InlineData("extremes.json")]
    public void Oracle_pooled_fits_are_held(string file) => OracleRun.Held(file, output);
}
