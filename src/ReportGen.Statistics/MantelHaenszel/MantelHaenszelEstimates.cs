using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Statistics.MantelHaenszel;

/// <summary>The weighted sums of Mantel and Haenszel and their variances.</summary>
internal static class MantelHaenszelEstimates
{
    /// <summary>Mantel and Haenszel (1959), variance of Robins, Breslow and Greenland (1986).</summary>
    public static StratifiedEstimate OddsRatio(TwoByTwoTable[] tables)
    {
        double r = 0, s = 0, pr = 0, mixed = 0, qs = 0;
        foreach (var t in tables)
        {
            double p = (t.A + t.D) / t.N, q = (t.B + t.C) / t.N, ri = t.A / t.N * t.D, si = t.B / t.N * t.C;
            (r, s, pr, mixed, qs) = (r + ri, s + si, pr + (p * ri), mixed + (p * si) + (q * ri), qs + (q * si));
        }

        double variance = 0.5 * ((pr / (r * r)) + (mixed / (r * s)) + (qs / (s * s)));
        return new(Math.Log(r / s), Math.Sqrt(variance), Array.ConvertAll(tables, t => t.B / t.N * t.C));
    }

    /// <summary>Rothman and Boice (1979), variance of Greenland and Robins (1985).</summary>
    public static StratifiedEstimate RiskRatio(TwoByTwoTable[] tables)
    {
        double r = 0, s = 0, d = 0;
        foreach (var t in tables)
        {
            r += t.A * (t.N2 / t.N);
            s += t.C * (t.N1 / t.N);
            d += (t.N1 / t.N * (t.N2 / t.N) * t.Events) - (t.A / t.N * t.C);
        }

        return new(Math.Log(r / s), Math.Sqrt(d / (r * s)), Array.ConvertAll(tables, t => t.C * (t.N1 / t.N)));
    }

    /// <summary>Greenland and Robins (1985), variance of Sato, Greenland and Robins (1989).</summary>
    public static StratifiedEstimate RiskDifference(TwoByTwoTable[] tables)
    {
        double difference = 0, size = 0, p = 0, q = 0;
        foreach (var t in tables)
        {
            double share1 = t.N1 / t.N, share2 = t.N2 / t.N;
            difference += (t.A * share2) - (t.C * share1);
            size += t.N1 * share2;
            p += (t.C * share1 * share1) - (t.A * share2 * share2) + (share1 * share2 * (t.N2 - t.N1) / 2);
            q += ((t.A * (t.D / t.N)) + (t.C * (t.B / t.N))) / 2;
        }

        double estimate = difference / size;
        return new(estimate, Math.Sqrt((estimate * p) + q) / size, Array.ConvertAll(tables, t => t.N1 * (t.N2 / t.N)));
    }

    /// <summary>Rothman, Greenland and Lash (2008), chapter 15.</summary>
    public static StratifiedEstimate RateRatio(EventRate[] group1, EventRate[] group2)
    {
        double r = 0, s = 0, d = 0;
        var weights = new double[group1.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            var (x, y) = (group1[i], group2[i]);
            double time = x.PersonTime + y.PersonTime, share1 = x.PersonTime / time, share2 = y.PersonTime / time;
            weights[i] = y.Events * share1;
            r += x.Events * share2;
            s += weights[i];
            d += share1 * share2 * (x.Events + y.Events);
        }

        return new(Math.Log(r / s), Math.Sqrt(d / (r * s)), weights);
    }

    /// <summary>Greenland and Robins (1985); Rothman, Greenland and Lash (2008), chapter 15.</summary>
    public static StratifiedEstimate RateDifference(EventRate[] group1, EventRate[] group2)
    {
        double difference = 0, size = 0, variance = 0;
        var weights = new double[group1.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            var (x, y) = (group1[i], group2[i]);
            weights[i] = x.PersonTime / (x.PersonTime + y.PersonTime) * y.PersonTime;
            difference += weights[i] * (x.Rate - y.Rate);
            size += weights[i];
            variance += weights[i] * weights[i] * ((x.Rate / x.PersonTime) + (y.Rate / y.PersonTime));
        }

        return new(difference / size, Math.Sqrt(variance) / size, weights);
    }
}
