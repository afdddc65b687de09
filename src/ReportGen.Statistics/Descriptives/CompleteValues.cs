using System.Collections.Immutable;

namespace ReportGen.Statistics.Descriptives;

/// <summary>Values without those that are no finite number.</summary>
/// <param name="First">The values left.</param>
/// <param name="Second">Of pairs, the other values of the same positions; else empty.</param>
/// <param name="Problems"><see cref="ProblemKind.MissingLeftOut"/> with the positions left out; empty when there are none.</param>
internal sealed record CompleteValues(double[] First, double[] Second, ImmutableArray<Problem> Problems)
{
    public static CompleteValues Of(ReadOnlySpan<double> values) => Of(values, values) with { Second = [] };

    /// <summary>A pair is left out when either value is missing.</summary>
    public static CompleteValues Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        if (first.Length != second.Length) throw new ArgumentException("As many first as second values are needed.", nameof(second));
        var used = new List<int>(first.Length);
        var leftOut = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < first.Length; i++)
        {
            if (double.IsFinite(first[i]) && double.IsFinite(second[i])) used.Add(i);
            else leftOut.Add(i);
        }

        var (x, y) = (new double[used.Count], new double[used.Count]);
        for (int j = 0; j < x.Length; j++)
            (x[j], y[j]) = (first[used[j]], second[used[j]]);
        return new(x, y, leftOut.Count == 0 ? [] : [new Problem(ProblemKind.MissingLeftOut, leftOut.ToImmutable())]);
    }

    /// <summary>No value, for this reason beside what was left out.</summary>
    public Computed<T> Without<T>(ProblemKind why)
        where T : class => new(null, Problems.Add(new(why)));
}
