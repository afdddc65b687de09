namespace ReportGen.Statistics.Descriptives;

/// <summary>Quantiles of a sample.</summary>
public static class Quantiles
{
    /// <summary>The quantile at p (0 ≤ p ≤ 1) of n ≥ 1 values in ascending order (Hyndman and Fan 1996).</summary>
    public static double OfSorted(ReadOnlySpan<double> ascending, double p, QuantileDefinition definition = QuantileDefinition.Linear)
    {
        if (ascending.IsEmpty) throw new ArgumentException("A quantile needs at least one value.", nameof(ascending));
        int n = ascending.Length;
        if (definition == QuantileDefinition.AveragedStep)
        {
            double at = n * p;
            int index = (int)Math.Floor(at);
            return at == index ? (Value(ascending, index - 1) + Value(ascending, index)) / 2 : Value(ascending, index);
        }

        double position = definition == QuantileDefinition.Linear ? (n - 1) * p : ((n + 1) * p) - 1;
        int below = (int)Math.Floor(position);
        double low = Value(ascending, below), share = position - below;
        return share == 0 ? low : low + (share * (Value(ascending, below + 1) - low));
    }

    private static double Value(ReadOnlySpan<double> ascending, int index) => ascending[Math.Clamp(index, 0, ascending.Length - 1)];
}
