namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of two-by-two tables.</summary>
public static class TwoGroupBinaryEffectSizes
{
    /// <summary>
    /// Effect sizes and sampling variances of k tables, with p1 = a/n1, p2 = c/n2 after the correction:
    /// RR: ln p1 − ln p2, 1/a − 1/n1 + 1/c − 1/n2; OR: ln(ad/bc), 1/a + 1/b + 1/c + 1/d;
    /// RD: p1 − p2, Σ p(1 − p)/n (LS), with n − 1 (UB), or with the risks of all studies together (AV);
    /// PETO: (a − E)/V, 1/V with E and V the hypergeometric mean and variance of a (Yusuf et al. 1985); AS: asin √p1 − asin √p2, 1/(4 n1) + 1/(4 n2);
    /// PHI: (ad − bc)/√(product of the margins), the variance of Yule (1912) for multinomial sampling; YUQ: (ad − bc)/(ad + bc), ¼(1 − y²)² Σ 1/cell;
    /// OR2DL: the log odds ratio times √3/π.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="tables">k tables.</param>
    /// <param name="options">Null for the customs of the measure.</param>
    /// <returns>
    /// k entries. Impossible tables have none (<see cref="ProblemKind.InvalidCounts"/>), nor have those dropped (<see cref="ProblemKind.DoubleZero"/>) and those whose measure is
    /// infinite or 0/0 as corrected (<see cref="ProblemKind.NotEstimable"/>: without correction RR, OR, YUQ, OR2DL of an empty cell, PETO and PHI of a double zero).
    /// RD of a double zero without correction is 0 with the variance 0.
    /// </returns>
    public static EffectSizeSet Compute(TwoGroupBinaryMeasure measure, ReadOnlySpan<TwoByTwoTable> tables, TwoGroupBinaryOptions? options = null)
    {
        options ??= new();
        bool hasFormula = options.Variance == VarianceFormula.LS || (measure == TwoGroupBinaryMeasure.RD && options.Variance is VarianceFormula.UB or VarianceFormula.AV);
        if (!hasFormula) throw new ArgumentOutOfRangeException(nameof(options), options.Variance, "The measure has no such variance.");
        var correction = options.Correction ?? (measure is TwoGroupBinaryMeasure.AS or TwoGroupBinaryMeasure.PHI ? ContinuityCorrection.Zero : ContinuityCorrection.Half);
        var adds = Corrections(tables, correction, options.DropDoubleZeros);
        var all = default(TwoByTwoTable);
        for (int i = 0; i < adds.Length; i++)
            if (adds[i].LeftOut is null)
                all = Sum(all, tables[i].Plus(adds[i].Add));

        var effects = new EffectSizeCollector(tables.Length, correction);
        for (int i = 0; i < adds.Length; i++)
        {
            if (adds[i].LeftOut is { } why)
            {
                effects.LeaveOut(why);
                continue;
            }

            var table = tables[i].Plus(adds[i].Add);
            effects.Add(measure == TwoGroupBinaryMeasure.RD ? RiskDifference(table, all, options.Variance) : Effect(measure, table), corrected: adds[i].Add > 0);
        }

        return effects.ToSet();
    }

    /// <summary>What is added to each table, or why it is left out.</summary>
    internal static (double Add, ProblemKind? LeftOut)[] Corrections(ReadOnlySpan<TwoByTwoTable> tables, ContinuityCorrection correction, bool dropDoubleZeros)
    {
        bool IsUsed(TwoByTwoTable table) => table.IsPossible && !(dropDoubleZeros && table.IsDoubleZero);
        bool anyEmpty = false;
        foreach (var table in tables)
            anyEmpty |= IsUsed(table) && table.HasEmptyCell;
        var adds = new (double, ProblemKind?)[tables.Length];
        for (int i = 0; i < adds.Length; i++)
        {
            adds[i] = IsUsed(tables[i])
                ? (correction.For(tables[i].HasEmptyCell, anyEmpty), null)
                : (0, tables[i].IsPossible ? ProblemKind.DoubleZero : ProblemKind.InvalidCounts);
        }

        return adds;
    }

    private static TwoByTwoTable Sum(TwoByTwoTable x, TwoByTwoTable y) => new(x.A + y.A, x.B + y.B, x.C + y.C, x.D + y.D);

    private static (double Yi, double Vi) Effect(TwoGroupBinaryMeasure measure, TwoByTwoTable t) => measure switch
    {
        TwoGroupBinaryMeasure.RR => (Math.Log(t.A / t.N1) - Math.Log(t.C / t.N2), (1 / t.A) - (1 / t.N1) + (1 / t.C) - (1 / t.N2)),
        TwoGroupBinaryMeasure.OR => (LogOddsRatio(t), SumOfInverses(t)),
        TwoGroupBinaryMeasure.PETO => Peto(t),
        TwoGroupBinaryMeasure.AS => (Math.Asin(Math.Sqrt(t.A / t.N1)) - Math.Asin(Math.Sqrt(t.C / t.N2)), (1 / (4 * t.N1)) + (1 / (4 * t.N2))),
        TwoGroupBinaryMeasure.PHI => Phi(t),
        TwoGroupBinaryMeasure.YUQ => YulesQ(t),
        TwoGroupBinaryMeasure.OR2DL => (LogOddsRatio(t) * Math.Sqrt(3) / Math.PI, SumOfInverses(t) * 3 / (Math.PI * Math.PI)),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Unknown measure."),
    };

    private static double LogOddsRatio(TwoByTwoTable t) => Math.Log(t.A / t.B) - Math.Log(t.C / t.D);

    private static double SumOfInverses(TwoByTwoTable t) => (1 / t.A) + (1 / t.B) + (1 / t.C) + (1 / t.D);

    private static (double Yi, double Vi) RiskDifference(TwoByTwoTable t, TwoByTwoTable all, VarianceFormula variance)
    {
        double p1 = t.A / t.N1, p2 = t.C / t.N2, lost = variance == VarianceFormula.UB ? 1 : 0;
        var about = variance == VarianceFormula.AV ? all : t;
        double v1 = about.A / about.N1 * (about.B / about.N1) / (t.N1 - lost), v2 = about.C / about.N2 * (about.D / about.N2) / (t.N2 - lost);
        return (p1 - p2, v1 + v2);
    }

    private static (double Yi, double Vi) Peto(TwoByTwoTable t)
    {
        double expected = t.Events * (t.N1 / t.N), variance = t.Events * t.NonEvents * (t.N1 / t.N) * (t.N2 / t.N / (t.N - 1));
        return ((t.A - expected) / variance, 1 / variance);
    }

    private static (double Yi, double Vi) Phi(TwoByTwoTable t)
    {
        double r1 = t.N1 / t.N, r2 = t.N2 / t.N, c1 = t.Events / t.N, c2 = t.NonEvents / t.N, rows = r1 * r2, columns = c1 * c2;
        double y = ((t.A * t.D) - (t.B * t.C)) / Math.Sqrt(t.N1 * t.N2 * t.Events * t.NonEvents);
        double skew = y * (1 + (y * y / 2)) * (r1 - r2) * (c1 - c2) / Math.Sqrt(rows * columns);
        double spread = 0.75 * y * y * (((r1 - r2) * (r1 - r2) / rows) + ((c1 - c2) * (c1 - c2) / columns));
        return (y, (1 - (y * y) + skew - spread) / t.N);
    }

    private static (double Yi, double Vi) YulesQ(TwoByTwoTable t)
    {
        double concordant = t.A * t.D, discordant = t.B * t.C, y = (concordant - discordant) / (concordant + discordant);
        return (y, 0.25 * (1 - (y * y)) * (1 - (y * y)) * SumOfInverses(t));
    }
}
