using System.Text.Json;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>
/// Intervals of τ² whose search went astray in the reference (<see cref="ReferenceErrorsTests"/> shows where they truly end): each limit is held against those of τ, I² and
/// H², which are the same limit on other scales, so that a changed digit of any of them is noticed.
/// </summary>
internal sealed class ReferenceLimits(OracleRun run, string name, JsonElement expected, double[] vi)
{
    private static readonly (string Case, string Name)[] Astray =
    [
        // Q of numbers near 1e8 is a difference of sums near 1e17.
        ("large_offset", "QP"),

        // The search for the maximum stopped at once: the absolute threshold of 1e-5 exceeds these variances.
        ("tiny_scale", "PL_ML"), ("tiny_scale", "PL_REML"),
    ];

    public static bool WentAstray(string caseId, string name) => Astray.Contains((caseId, name));

    public void Check()
    {
        Check("lb");
        Check("ub");
    }

    /// <summary>Holds one end against itself on the other scales.</summary>
    public void Check(string end)
    {
        double[] w = [.. vi.Select(v => 1 / v)];
        double sum = w.Sum(), typical = (w.Length - 1) / (sum - (w.Sum(x => x * x) / sum));
        double At(string scale) => expected.GetProperty($"{scale}.{end}").GetDouble();
        double tau2 = At("tau2");
        Same("tau2", end, At("tau") * At("tau"), 1e-20);
        Same("tau", end, Math.Sqrt(tau2), 1e-10);
        Same("I2", end, 100 * tau2 / (tau2 + typical), 1e-9);
        Same("H2", end, 1 + (tau2 / typical), 1e-9);
    }

    // Nearer than the common tolerance where the figure itself is far below 1.
    private void Same(string scale, string end, double other, double least) =>
        run.Number($"{name} {scale}.{end} on the other scales", expected.GetProperty($"{scale}.{end}"), other, 1e-9, least);
}
