namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of single proportions.</summary>
public static class ProportionEffectSizes
{
    /// <summary>
    /// Effect sizes and sampling variances of k proportions xi/ni, with mi = ni − xi and a correction added to xi and mi first:
    /// PR: p, p(1 − p)/n; PLN: ln p, 1/x − 1/n; PLO: ln(x/m), 1/x + 1/m; PAS: asin √p, 1/(4n);
    /// PFT: ½[asin √(x/(n + 1)) + asin √((x + 1)/(n + 1))], 1/(4n + 2) (Freeman and Tukey 1950, halved as in Miller 1978).
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="events">xi, k values.</param>
    /// <param name="trials">ni, k values.</param>
    /// <param name="correction">Null for the custom of the measure: ½ to studies with an empty cell; nothing for PAS and PFT.</param>
    /// <returns>
    /// k entries. Studies with impossible counts (x &lt; 0, x &gt; n, n ≤ 0, not finite) have none and are listed as <see cref="ProblemKind.InvalidCounts"/>;
    /// those that stay infinite without a correction as <see cref="ProblemKind.NotEstimable"/>. PLN of n/n without correction has the variance 0.
    /// </returns>
    public static EffectSizeSet Compute(
        ProportionMeasure measure, ReadOnlySpan<double> events, ReadOnlySpan<double> trials, ContinuityCorrection? correction = null)
    {
        if (events.Length != trials.Length) throw new ArgumentException("Events and trials must have the same length.", nameof(trials));
        correction ??= measure is ProportionMeasure.PAS or ProportionMeasure.PFT ? ContinuityCorrection.Zero : ContinuityCorrection.Half;
        bool anyEmptyCell = false;
        for (int i = 0; i < events.Length; i++)
            anyEmptyCell |= IsPossible(events[i], trials[i]) && HasEmptyCell(events[i], trials[i]);

        var effects = new EffectSizeCollector(events.Length, correction);
        for (int i = 0; i < events.Length; i++)
        {
            if (!IsPossible(events[i], trials[i]))
            {
                effects.LeaveOut(ProblemKind.InvalidCounts);
                continue;
            }

            double add = correction.For(HasEmptyCell(events[i], trials[i]), anyEmptyCell);
            effects.Add(Effect(measure, events[i] + add, trials[i] - events[i] + add), corrected: add > 0);
        }

        return effects.ToSet();
    }

    private static bool IsPossible(double x, double n) => double.IsFinite(n) && n > 0 && x >= 0 && x <= n;

    private static bool HasEmptyCell(double x, double n) => x == 0 || x == n;

    private static (double Yi, double Vi) Effect(ProportionMeasure measure, double x, double m)
    {
        double n = x + m, p = x / n;
        return measure switch
        {
            ProportionMeasure.PR => (p, p * (1 - p) / n),
            ProportionMeasure.PLN => (Math.Log(p), (1 / x) - (1 / n)),
            ProportionMeasure.PLO => (Math.Log(x / m), (1 / x) + (1 / m)),
            ProportionMeasure.PAS => (Math.Asin(Math.Sqrt(p)), 1 / (4 * n)),
            ProportionMeasure.PFT => (FreemanTukey(x, n), 1 / ((4 * n) + 2)),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Unknown measure."),
        };
    }

    /// <summary>The double arcsine of x events in n trials.</summary>
    internal static double FreemanTukey(double x, double n) => 0.5 * (Math.Asin(Math.Sqrt(x / (n + 1))) + Math.Asin(Math.Sqrt((x + 1) / (n + 1))));
}
