using ReportGen.Statistics.SampleSize;

namespace ReportGen.UnitTests.Statistics;

/// <summary>Sample sizes worked out by hand from the published formulas.</summary>
public class OptimalInformationSizeTests
{
    // (1.959964 + 0.841621)² = 7.848879; × (0.2 × 0.8 + 0.1 × 0.9) / 0.1² = 196.2, so 197 a group.
    [Fact]
    public void Two_risks() => OptimalInformationSize.ForRisks(0.2, 0.1, 0.05, 0.8).ShouldBe(394);

    // (1.959964 + 1.281552)² = 10.507423; × (0.1 × 0.9 + 0.067 × 0.933) / 0.033² = 1471.5, so 1472 a group.
    [Fact]
    public void Two_risks_with_power_of_90_percent() => OptimalInformationSize.ForRisks(0.1, 0.067, 0.05, 0.9).ShouldBe(2944);

    // 2 × 7.848879 × (2 / 1)² = 62.8, so 63 a group.
    [Fact]
    public void Two_means() => OptimalInformationSize.ForMeans(1, 2, 0.05, 0.8).ShouldBe(126);

    [Theory]
    [InlineData(0, 0.1)]
    [InlineData(0.1, 0.1)]
    [InlineData(0.1, 1)]
    [InlineData(-0.1, 0.2)]
    public void No_size_for_risks_that_cannot_be(double baseline, double treated) => OptimalInformationSize.ForRisks(baseline, treated, 0.05, 0.8).ShouldBe(double.NaN);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void No_size_for_means_that_cannot_be(double difference, double deviation) => OptimalInformationSize.ForMeans(difference, deviation, 0.05, 0.8).ShouldBe(double.NaN);

    [Theory]
    [InlineData(0, 0.8)]
    [InlineData(0.05, 1)]
    public void No_size_for_errors_that_cannot_be(double alpha, double power) => OptimalInformationSize.ForRisks(0.2, 0.1, alpha, power).ShouldBe(double.NaN);
}
