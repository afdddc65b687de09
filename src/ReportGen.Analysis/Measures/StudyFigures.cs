using System.Collections.Immutable;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Analysis.Measures;

/// <summary>What k studies report for a measure, one entry a study in the order handed in. A figure that is not reported is NaN.</summary>
public sealed class StudyFigures
{
    private readonly IReadOnlyDictionary<string, double[]> _columns;

    // The alternative of the columns that a study uses; null when it reports none whole.
    private readonly ImmutableArray<string>?[] _alternative;

    private StudyFigures(Measure measure, IReadOnlyDictionary<string, double[]> columns, ImmutableArray<ImmutableArray<string>> given)
    {
        (Measure, _columns) = (measure, columns);
        _alternative = new ImmutableArray<string>?[columns[given[0][0]].Length];
        for (var i = 0; i < _alternative.Length; i++)
            foreach (var alternative in given.Reverse())
                if (alternative.All(c => !double.IsNaN(columns[c][i])))
                    _alternative[i] = alternative;
        Missing = [.. Enumerable.Range(0, _alternative.Length).Where(i => _alternative[i] is null)];
    }

    /// <summary>The measure they are read for.</summary>
    public Measure Measure { get; }

    /// <summary>Number of studies, those that miss figures among them.</summary>
    public int K => _alternative.Length;

    /// <summary>Zero-based positions of the studies that do not report all that the measure needs.</summary>
    public ImmutableArray<int> Missing { get; }

    /// <summary>Binds columns to a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="columns">k values each, by the names of <see cref="Measure.Columns"/>; NaN where not reported. Others are passed over.</param>
    /// <returns>
    /// Null when no alternative of <see cref="Measure.Columns"/> is there whole. With several, each study uses the first that it reports whole.
    /// </returns>
    public static StudyFigures? From(Measure measure, IReadOnlyDictionary<string, double[]> columns)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(columns);
        ImmutableArray<ImmutableArray<string>> given = [.. measure.Columns.Where(a => a.All(columns.ContainsKey))];
        if (given.IsEmpty) return null;
        var needed = given.SelectMany(a => a).Distinct().ToDictionary(c => c, c => columns[c], StringComparer.Ordinal);
        if (needed.Values.Select(v => v.Length).Distinct().Count() != 1) throw new ArgumentException("All columns must have the same length.", nameof(columns));
        return new StudyFigures(measure, needed, given);
    }

    /// <summary>The figures of some studies, by their positions.</summary>
    public StudyFigures Of(IReadOnlyList<int> studies)
    {
        ArgumentNullException.ThrowIfNull(studies);
        return From(Measure, _columns.ToDictionary(c => c.Key, c => studies.Select(i => c.Value[i]).ToArray(), StringComparer.Ordinal))!;
    }

    /// <summary>The effect sizes. Studies in <see cref="Missing"/> have none, and are listed as left out, not as impossible.</summary>
    /// <param name="options">Null for the customs of the measure.</param>
    public EffectSizeSet EffectSizes(EffectSizeOptions? options = null) => EffectSizeComputation.Of(this, options ?? new());

    /// <summary>The two-by-two tables of <see cref="MeasureFamily.TwoGroupBinary"/>.</summary>
    public TwoByTwoTable[] Tables() => Studies(i => Has(i, "bi")
        ? new TwoByTwoTable(this["ai", i], this["bi", i], this["ci", i], this["di", i])
        : TwoByTwoTable.FromTotals(this["ai", i], this["n1i", i], this["ci", i], this["n2i", i]));

    /// <summary>The rates of <see cref="MeasureFamily.Rate"/> (group 0) or of a group, 1 or 2, of <see cref="MeasureFamily.TwoGroupRate"/>.</summary>
    public EventRate[] Rates(int group = 0) => group switch
    {
        1 => Studies(i => new EventRate(this["x1i", i], this["t1i", i])),
        2 => Studies(i => new EventRate(this["x2i", i], this["t2i", i])),
        _ => Studies(i => new EventRate(this["xi", i], this["ti", i])),
    };

    /// <summary>The events of <see cref="MeasureFamily.Proportion"/>.</summary>
    public double[] Events() => Studies(i => this["xi", i]);

    /// <summary>The trials of <see cref="MeasureFamily.Proportion"/>.</summary>
    public double[] Trials() => Studies(i => Has(i, "ni") ? this["ni", i] : this["xi", i] + this["mi", i]);

    /// <summary>The number of participants of each study (pairs count once, times at risk and reported effect sizes tell none: NaN).</summary>
    public double[] Sizes() => Measure.Family switch
    {
        MeasureFamily.Proportion => Trials(),
        MeasureFamily.TwoGroupBinary => Array.ConvertAll(Tables(), t => t.N),
        MeasureFamily.TwoGroupMean => Studies(i => this["n1i", i] + this["n2i", i]),
        MeasureFamily.Mean or MeasureFamily.Paired or MeasureFamily.Correlation => Studies(i => this["ni", i]),
        _ => Studies(_ => double.NaN),
    };

    /// <summary>What <see cref="Measure.ToReader(double, double?)"/> needs for each study: trials or time at risk; null for measures that need nothing.</summary>
    public double[]? Denominators() => Measure.Transformation switch
    {
        ReaderTransformation.InverseDoubleArcsine => Trials(),
        ReaderTransformation.InverseFreemanTukeyRate => Studies(i => this["ti", i]),
        _ => null,
    };

    /// <summary>What it needs for a value pooled from <paramref name="studies"/> (positions, at least one): the harmonic mean; null for measures that need nothing.</summary>
    public double? Denominator(IEnumerable<int> studies) => Denominators() is { } all ? BackTransformation.HarmonicMean([.. studies.Select(i => all[i])]) : null;

    /// <summary>A figure of a study; NaN where it misses any that the measure needs, or uses others.</summary>
    internal double this[string column, int study] => Has(study, column) ? _columns[column][study] : double.NaN;

    internal bool Has(int study, string column) => _alternative[study] is { } alternative && alternative.Contains(column);

    internal T[] Studies<T>(Func<int, T> figure)
    {
        var all = new T[K];
        for (var i = 0; i < all.Length; i++) all[i] = figure(i);
        return all;
    }
}
