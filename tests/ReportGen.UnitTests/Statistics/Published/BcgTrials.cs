using ReportGen.Statistics.EffectSizes;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>Cases of tuberculosis in 13 trials of BCG, vaccinated against not (Colditz et al. 1994, table 1), with the latitude of the trial in degrees.</summary>
internal static class BcgTrials
{
    public static TwoByTwoTable[] Tables { get; } =
    [
        new(4, 119, 11, 128), new(6, 300, 29, 274), new(3, 228, 11, 209), new(62, 13536, 248, 12619), new(33, 5036, 47, 5761), new(180, 1361, 372, 1079), new(8, 2537, 10, 619),
        new(505, 87886, 499, 87892), new(29, 7470, 45, 7232), new(17, 1699, 65, 1600), new(186, 50448, 141, 27197), new(5, 2493, 3, 2338), new(27, 16886, 29, 17825),
    ];

    public static double[] Latitude { get; } = [44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33];

    public static (double[] Yi, double[] Vi) Effects(TwoGroupBinaryMeasure measure)
    {
        var set = TwoGroupBinaryEffectSizes.Compute(measure, Tables);
        return ([.. set.Yi.Select(y => y!.Value)], [.. set.Vi.Select(v => v!.Value)]);
    }
}
