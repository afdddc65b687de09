namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>
/// Numbers of the reference files that are not right, because the reference software lost digits or stopped early. <see cref="ReferenceErrorsTests"/> shows for each
/// that the engine's value is the right one, by another route.
/// </summary>
internal static class ReferenceErrors
{
    private static readonly (string Case, string[] Beginnings)[] Known =
    [
        // Sums of squares of numbers near 1e8 cancel. tiny_scale holds the same data, centred and scaled, with the right limits.
        ("large_offset", ["QP ", "GENQ z ll", "GENQ z AIC", "GENQ z BIC", "GENQ knha ll", "GENQ knha AIC", "GENQ knha BIC"]),

        // The search for the maximum stopped at once: the absolute threshold of 1e-5 exceeds these variances. large_offset holds the right limits of tiny_scale.
        ("tiny_scale", ["PL_"]),
        ("vi_tiny", ["PL_"]),

        // One weight of 1e12 among three below 21: s - sum(w^2)/s cancels to six digits.
        ("vi_tiny_one", ["DL z se.tau2", "DL knha se.tau2", "DLIT z se.tau2", "DLIT knha se.tau2", "REML z se.tau2", "REML knha se.tau2", "SJ z I2", "SJ z H2", "SJ knha I2", "SJ knha H2", "QP I2.", "QP H2.", "PL_REML I2.", "PL_REML H2."]),

        // A local maximum at 0 was taken; the likelihood is higher by 37 at tau2 = 0.0217.
        ("vi_ratio_1e12", ["ML ", "PL_ML "]),

        // Coarse second derivatives of the conditional likelihood.
        ("bcg:OR", ["OR CM.EL QE.Wld"]),
    ];

    public static bool Covers(string caseId, string what) =>
        Known.Any(k => k.Case == caseId && k.Beginnings.Any(b => what.StartsWith(b, StringComparison.Ordinal)));
}
