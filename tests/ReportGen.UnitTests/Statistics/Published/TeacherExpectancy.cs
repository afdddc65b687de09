namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>Standardized mean differences in the intelligence of pupils of whom teachers expected much, with the weeks of contact before (Raudenbush 1984; Raudenbush and Bryk 1985, table 1).</summary>
internal static class TeacherExpectancy
{
    public static double[] Yi { get; } = [0.03, 0.12, -0.14, 1.18, 0.26, -0.06, -0.02, -0.32, 0.27, 0.80, 0.54, 0.18, -0.02, 0.23, -0.18, -0.06, 0.30, 0.07, -0.07];

    public static double[] Vi { get; } =
        [0.0156, 0.0216, 0.0279, 0.1391, 0.1362, 0.0106, 0.0106, 0.0484, 0.0269, 0.0630, 0.0912, 0.0497, 0.0835, 0.0841, 0.0253, 0.0279, 0.0193, 0.0088, 0.0303];

    public static double[] Weeks { get; } = [2, 21, 19, 0, 0, 3, 17, 24, 0, 1, 0, 0, 1, 2, 17, 5, 1, 2, 7];
}
