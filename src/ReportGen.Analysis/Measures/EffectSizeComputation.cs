using System.Collections.Immutable;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Analysis.Measures;

/// <summary>Hands the figures of studies to the kernel of their measure.</summary>
internal static class EffectSizeComputation
{
    public static EffectSizeSet Of(StudyFigures figures, EffectSizeOptions options)
    {
        var measure = figures.Measure;
        if (!measure.Variances.Contains(options.Variance)) throw new ArgumentOutOfRangeException(nameof(options), options.Variance, $"{measure.Name} has no such variance.");
        var set = measure.Family switch
        {
            MeasureFamily.Proportion =>
                ProportionEffectSizes.Compute(Kernel<ProportionMeasure>(measure), figures.Events(), figures.Trials(), options.Correction),
            MeasureFamily.TwoGroupBinary => TwoGroupBinaryEffectSizes.Compute(
                Kernel<TwoGroupBinaryMeasure>(measure), figures.Tables(),
                new() { Correction = options.Correction, DropDoubleZeros = options.DropDoubleZeros, Variance = options.Variance }),
            MeasureFamily.Rate => RateEffectSizes.Compute(Kernel<RateMeasure>(measure), figures.Rates(), options.Correction),
            MeasureFamily.TwoGroupRate => RateEffectSizes.Compute(
                Kernel<TwoGroupRateMeasure>(measure), figures.Rates(1), figures.Rates(2), options.Correction, options.DropDoubleZeros),
            MeasureFamily.Mean => MeanEffectSizes.Compute(Kernel<MeanMeasure>(measure), figures.Studies(i => Sample(figures, i, ""))),
            MeasureFamily.TwoGroupMean => TwoGroupMeanEffectSizes.Compute(
                Kernel<TwoGroupMeanMeasure>(measure), figures.Studies(i => Sample(figures, i, "1")), figures.Studies(i => Sample(figures, i, "2")), options.Variance),
            MeasureFamily.Paired => PairedEffectSizes.Compute(Kernel<PairedMeasure>(measure), figures.Studies(i => Pair(figures, i))),
            MeasureFamily.Correlation => CorrelationEffectSizes.Compute(
                Kernel<CorrelationMeasure>(measure), figures.Studies(i => figures["ri", i]), figures.Studies(i => figures["ni", i]), options.Variance),
            MeasureFamily.Reported => Reported(figures, options.ReportedLevel),
            _ => throw new InvalidOperationException($"Unknown family {measure.Family}."),
        };
        return figures.Missing.IsEmpty ? set : set with { Problems = WithMissing(set.Problems, figures.Missing) };
    }

    private static T Kernel<T>(Measure measure)
        where T : struct, Enum => Enum.Parse<T>(measure.Name);

    // A figure that a measure does not use is set to one that every kernel lets through.
    private static SampleMean Sample(StudyFigures figures, int i, string group)
    {
        string mean = $"m{group}i", deviation = $"sd{group}i";
        var size = figures[$"n{group}i", i];
        return new(
            double.IsNaN(size) || figures.Has(i, mean) ? figures[mean, i] : 1,
            double.IsNaN(size) || figures.Has(i, deviation) ? figures[deviation, i] : 1,
            size);
    }

    private static PairedMeans Pair(StudyFigures figures, int i)
    {
        var deviation = figures["sd1i", i];
        return new(figures["m1i", i], deviation, figures["m2i", i], figures.Has(i, "sd2i") ? figures["sd2i", i] : deviation, figures["ni", i], figures["ri", i]);
    }

    private static EffectSizeSet Reported(StudyFigures figures, double level)
    {
        var scale = figures.Measure.Transformation switch
        {
            ReaderTransformation.Exponential => ReportedScale.Ratio,
            ReaderTransformation.InverseLogit => ReportedScale.Proportion,
            ReaderTransformation.HyperbolicTangent => ReportedScale.Correlation,
            _ => ReportedScale.Plain,
        };
        var estimates = figures.Studies(i => figures["yi", i]);
        var printed = ReportedEffectSizes.FromIntervals(figures.Studies(i => new ReportedEstimate(figures["est", i], figures["ci.lb", i], figures["ci.ub", i])), scale, level);
        var withErrors = ReportedEffectSizes.FromStandardErrors(estimates, figures.Studies(i => figures["sei", i]));
        double?[] yi = new double?[figures.K], vi = new double?[figures.K];
        for (var i = 0; i < yi.Length; i++)
        {
            (yi[i], vi[i]) = figures.Has(i, "est") ? (printed.Yi[i], printed.Vi[i])
                : figures.Has(i, "sei") ? (withErrors.Yi[i], withErrors.Vi[i])
                : figures.Has(i, "vi") ? (estimates[i], figures["vi", i])
                : (null, null);
        }

        return printed with
        {
            Yi = [.. yi],
            Vi = [.. vi],
            Problems = [.. Only(printed.Problems, i => figures.Has(i, "est")), .. Only(withErrors.Problems, i => figures.Has(i, "sei"))],
        };
    }

    private static IEnumerable<Problem> Only(ImmutableArray<Problem> problems, Func<int, bool> concerns) =>
        problems.Select(p => p with { Studies = [.. p.Studies.Where(concerns)] }).Where(p => !p.Studies.IsEmpty);

    // To the kernel a study that misses figures has impossible ones.
    private static ImmutableArray<Problem> WithMissing(ImmutableArray<Problem> problems, ImmutableArray<int> missing)
    {
        var isMissing = missing.ToHashSet();
        return [new Problem(ProblemKind.MissingLeftOut, missing), .. Only(problems, i => !isMissing.Contains(i))];
    }
}
