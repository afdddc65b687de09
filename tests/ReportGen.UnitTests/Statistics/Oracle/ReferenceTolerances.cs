namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>
/// Relative tolerances of numbers of which the reference software lost digits. <see cref="ReferenceErrorsTests"/> shows for each that the engine's value is the right one,
/// by another route. All are narrow enough that a changed third digit is noticed.
/// </summary>
internal static class ReferenceTolerances
{
    /// <summary>Sums of squares of numbers near 1e8: the likelihood keeps eight digits.</summary>
    private const double CancelledSquares = 1e-7;

    /// <summary>One weight of 1e12 among three below 21: s − Σw²/s cancels to six digits, and with it the typical variance.</summary>
    private const double CancelledTrace = 3e-6;

    /// <summary>The profile of the likelihood is followed by an absolute step of which 1e-12 is a small part.</summary>
    private const double AbsoluteSearch = 3e-3;

    private static readonly (string Case, double Relative, string[] Beginnings)[] Named =
    [
        ("large_offset", CancelledSquares, ["GENQ z ll", "GENQ z AIC", "GENQ z BIC", "GENQ knha ll", "GENQ knha AIC", "GENQ knha BIC"]),
        ("vi_tiny_one", CancelledTrace, [
            "DL z se.tau2", "DL knha se.tau2", "DLIT z se.tau2", "DLIT knha se.tau2", "REML z se.tau2", "REML knha se.tau2", "SJ z I2", "SJ z H2", "SJ knha I2", "SJ knha H2",
            "QP I2.", "QP H2.", "PL_REML I2.", "PL_REML H2."]),
        ("vi_tiny", AbsoluteSearch, ["PL_"]),
    ];

    /// <summary>The tolerance of a number of a case; null where the common one holds.</summary>
    public static double? Of(string caseId, string what)
    {
        foreach (var (id, relative, beginnings) in Named)
            if (id == caseId && beginnings.Any(b => what.StartsWith(b, StringComparison.Ordinal)))
                return relative;
        return null;
    }
}
