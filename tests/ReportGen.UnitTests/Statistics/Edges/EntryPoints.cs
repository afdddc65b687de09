using ReportGen.Statistics.Descriptives;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Glmm;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Intervals;
using ReportGen.Statistics.MantelHaenszel;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;
using ReportGen.Statistics.Sensitivity;
using ReportGen.Statistics.SmallStudyEffects;

namespace ReportGen.UnitTests.Statistics.Edges;

/// <summary>Every public way into the engine that takes data, as a function of the four numbers a study. <see cref="EdgeTests"/> holds that none is missing.</summary>
internal static class EntryPoints
{
    private static readonly PoolingOptions[] Options =
        [.. from estimator in Enum.GetValues<Tau2Estimator>() from test in Enum.GetValues<PoolingTest>() select new PoolingOptions { Estimator = estimator, Test = test, Prediction = PredictionDistribution.TWithKMinusTwo }];

    private static readonly PoolingOptions[] FewOptions =
        [new(), new() { Estimator = Tau2Estimator.DL, Test = PoolingTest.HartungKnapp }, new() { Estimator = Tau2Estimator.EE }, new() { Estimator = Tau2Estimator.PM }, new() { Estimator = Tau2Estimator.ML, Test = PoolingTest.HartungKnappAdHoc }];

    private static readonly ContinuityCorrection?[] Corrections = [null, ContinuityCorrection.Zero, new(CorrectionRule.All, 0.5)];

    private static readonly VarianceFormula[] Variances = Enum.GetValues<VarianceFormula>();

    /// <summary>Name of class and method, and the results for the data.</summary>
    public static IReadOnlyDictionary<string, Func<EdgeData, IEnumerable<object?>>> All { get; } = new Dictionary<string, Func<EdgeData, IEnumerable<object?>>>(StringComparer.Ordinal)
    {
        ["InverseVariance.Pool"] = d =>
        [
            .. Options.Select(o => InverseVariance.Pool(d.A, d.B, o)), .. FewOptions.Select(o => InverseVariance.Pool(TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.OR, d.Tables), o)),
            InverseVariance.Pool(d.A, d.B, new() { Estimator = Tau2Estimator.GENQ, Test = PoolingTest.HartungKnapp }, d.D),
        ],
        ["Tau2Intervals.QProfile"] = d => [Tau2Intervals.QProfile(d.A, d.B)],
        ["Tau2Intervals.ProfileLikelihood"] = d => [Tau2Intervals.ProfileLikelihood(d.A, d.B, true), Tau2Intervals.ProfileLikelihood(d.A, d.B, false)],
        ["InconsistencyIntervals.TestBased"] = d => [InconsistencyIntervals.TestBased(d.A, d.B)],
        ["ThresholdShares.Beyond"] = d =>
            FewOptions.Select(o => InverseVariance.Pool(d.A, d.B, o).Value).OfType<PooledEffect>().SelectMany(e => d.C.Select(c => ThresholdShares.Beyond(e, c, ThresholdSide.Above))),
        ["MetaRegression.Fit"] = d => Options.SelectMany(o => Designs(d).Select(design => MetaRegression.Fit(d.A, d.B, design, o))),
        ["MetaRegression.QProfile"] = d => Designs(d).Select(design => MetaRegression.QProfile(d.A, d.B, design)),
        ["Subgroups.Analyze"] = d => FewOptions.Select(o => Subgroups.Analyze(d.A, d.B, d.Levels, o)),
        ["PermutationTests.Test"] = d => FewOptions.SelectMany(o => Designs(d).Select(design => PermutationTests.Test(d.A, d.B, design, o, 12))),
        ["RepeatedPooling.LeaveOneOut"] = d => Options.Select(o => (object)RepeatedPooling.LeaveOneOut(d.A, d.B, o)),
        ["RepeatedPooling.Cumulative"] = d => Options.Select(o => (object)RepeatedPooling.Cumulative(d.A, d.B, d.C, o)),
        ["Influence.Analyze"] = d => FewOptions.SelectMany(o => Designs(d).Select(design => Influence.Analyze(d.A, d.B, o, design))),
        ["StudyPredictions.BestLinear"] = d => FewOptions.SelectMany(o => Designs(d).Select(design => (object)StudyPredictions.BestLinear(d.A, d.B, o, design))),
        ["Gosh.Fit"] = d => FewOptions.Select(o => (object)Gosh.Fit(d.A, d.B, o)),
        ["PlotCoordinates.Radial"] = d => [PlotCoordinates.Radial(d.A, d.B, 0), PlotCoordinates.Radial(d.A, d.B, 0.5)],
        ["PlotCoordinates.LAbbe"] = d => ((TwoGroupBinaryMeasure[])[TwoGroupBinaryMeasure.OR, TwoGroupBinaryMeasure.RR, TwoGroupBinaryMeasure.RD]).Select(m => (object)PlotCoordinates.LAbbe(m, d.Tables)),
        ["FunnelTests.Classical"] = d => Enum.GetValues<FunnelPredictor>().Select(p => FunnelTests.Classical(d.A, d.B, p, d.D)),
        ["FunnelTests.Mixed"] = d => FewOptions.SelectMany(o => Enum.GetValues<FunnelPredictor>().Select(p => FunnelTests.Mixed(d.A, d.B, o, p, d.D))),
        ["FunnelTests.Peters"] = d => [FunnelTests.Peters(d.Tables)],
        ["FunnelTests.Harbord"] = d => [FunnelTests.Harbord(d.Tables)],
        ["RankCorrelation.Begg"] = d => [RankCorrelation.Begg(d.A, d.B)],
        ["TrimFill.Fill"] = d => FewOptions.SelectMany(o => Enum.GetValues<TrimFillEstimator>().Select(e => TrimFill.Fill(d.A, d.B, o, e))),
        ["FailSafe.Rosenthal"] = d => [FailSafe.Rosenthal(d.A, d.B)],
        ["FailSafe.Orwin"] = d => [FailSafe.Orwin(d.A, d.B), FailSafe.Orwin(d.A, d.B, 0.1, true), FailSafe.Orwin(d.A, d.B, 0)],
        ["FailSafe.Rosenberg"] = d => [FailSafe.Rosenberg(d.A, d.B)],
        ["PetPeese.Estimate"] = d => [PetPeese.Estimate(d.A, d.B)],
        ["MantelHaenszelMethod.Pool"] = d =>
        [
            .. ((TwoGroupBinaryMeasure[])[TwoGroupBinaryMeasure.OR, TwoGroupBinaryMeasure.RR, TwoGroupBinaryMeasure.RD]).Select(m => MantelHaenszelMethod.Pool(m, d.Tables)),
            .. ((TwoGroupRateMeasure[])[TwoGroupRateMeasure.IRR, TwoGroupRateMeasure.IRD]).Select(m => MantelHaenszelMethod.Pool(m, d.Rates, d.OtherRates)),
        ],
        ["PetoMethod.Pool"] = d => [PetoMethod.Pool(d.Tables)],
        ["LogisticNormal.Pool"] = d => [LogisticNormal.Pool(d.A, [.. d.A.Zip(d.B, (x, m) => x + m)], new() { Nodes = 5 }), LogisticNormal.Pool(d.A, d.D, new() { Nodes = 5, EqualEffects = true, UsesT = true })],
        ["PoissonNormal.Pool"] = d => [PoissonNormal.Pool(d.Rates, new() { Nodes = 5 }), PoissonNormal.Pool(d.Rates, new() { EqualEffects = true })],
        ["TwoGroupGlmm.PoolOddsRatio"] = d => Enum.GetValues<GlmmModel>().Select(m => TwoGroupGlmm.PoolOddsRatio(m, d.Tables, new() { Nodes = 3, EqualEffects = m == GlmmModel.UMRS })),
        ["TwoGroupGlmm.PoolRateRatio"] = d =>
            ((GlmmModel[])[GlmmModel.CMEL, GlmmModel.UMFS, GlmmModel.UMRS]).Select(m => TwoGroupGlmm.PoolRateRatio(m, d.Rates, d.OtherRates, new() { Nodes = 3, EqualEffects = m == GlmmModel.UMRS })),
        ["ProportionEffectSizes.Compute"] = d => Enum.GetValues<ProportionMeasure>().SelectMany(m => Corrections.Select(c => ProportionEffectSizes.Compute(m, d.A, d.D, c))),
        ["RateEffectSizes.Compute"] = d =>
        [
            .. Enum.GetValues<RateMeasure>().SelectMany(m => Corrections.Select(c => RateEffectSizes.Compute(m, d.Rates, c))),
            .. Enum.GetValues<TwoGroupRateMeasure>().SelectMany(m => Corrections.Select(c => RateEffectSizes.Compute(m, d.Rates, d.OtherRates, c, true))),
        ],
        ["TwoGroupBinaryEffectSizes.Compute"] = d => Enum.GetValues<TwoGroupBinaryMeasure>().SelectMany(m => Corrections.SelectMany(c => Variances.Where(v => v == VarianceFormula.LS || (m == TwoGroupBinaryMeasure.RD && v is VarianceFormula.UB or VarianceFormula.AV))
            .Select(v => TwoGroupBinaryEffectSizes.Compute(m, d.Tables, new() { Correction = c, Variance = v })))),
        ["MeanEffectSizes.Compute"] = d => Enum.GetValues<MeanMeasure>().Select(m => MeanEffectSizes.Compute(m, d.Samples)),
        ["TwoGroupMeanEffectSizes.Compute"] = d =>
        [
            .. Enum.GetValues<TwoGroupMeanMeasure>().Select(m => TwoGroupMeanEffectSizes.Compute(m, d.Samples, d.OtherSamples)),
            TwoGroupMeanEffectSizes.Compute(TwoGroupMeanMeasure.SMD, d.Samples, d.OtherSamples, VarianceFormula.UB), TwoGroupMeanEffectSizes.Compute(TwoGroupMeanMeasure.ROM, d.Samples, d.OtherSamples, VarianceFormula.HO),
        ],
        ["PairedEffectSizes.Compute"] = d => Enum.GetValues<PairedMeasure>().Select(m => PairedEffectSizes.Compute(m, d.Pairs)),
        ["CorrelationEffectSizes.Compute"] = d =>
            [.. Enum.GetValues<CorrelationMeasure>().Select(m => CorrelationEffectSizes.Compute(m, [.. d.A.Select(a => a / 10)], d.D)), CorrelationEffectSizes.Compute(CorrelationMeasure.UCOR, d.A, d.D, VarianceFormula.UB), CorrelationEffectSizes.Compute(CorrelationMeasure.COR, d.A, d.D, VarianceFormula.AV)],
        ["ReportedEffectSizes.FromStandardErrors"] = d => [ReportedEffectSizes.FromStandardErrors(d.A, d.B)],
        ["ReportedEffectSizes.FromIntervals"] = d => Enum.GetValues<ReportedScale>().Select(s => ReportedEffectSizes.FromIntervals(d.Reported, s)),
        ["ProportionIntervals.Compute"] = d => Enum.GetValues<ProportionIntervalMethod>().SelectMany(m => d.A.Zip(d.D, (x, n) => ProportionIntervals.Compute(m, Whole(x), Whole(n)))),
        ["ProportionIntervals.WaldOfRounded"] = d => d.A.Zip(d.D, (x, n) => ProportionIntervals.WaldOfRounded(Whole(x), Whole(n), 2)),
        ["RateIntervals.Compute"] = d => Enum.GetValues<RateIntervalMethod>().SelectMany(m => d.Rates.Select(r => RateIntervals.Compute(m, r))),
        ["MeanIntervals.Compute"] = d => Enum.GetValues<MeanIntervalMethod>().SelectMany(m => d.Samples.Select(s => MeanIntervals.Compute(m, s))),
        ["Summaries.Of"] = d => [Summaries.Of(d.A)],
        ["Summaries.Weighted"] = d => [Summaries.Weighted(d.A, d.B)],
        ["Summaries.Combine"] = d => [Summaries.Combine(d.A, d.B, [.. d.D.Select(Whole)])],
        ["Correlation.Pearson"] = d => [Correlation.Pearson(d.A, d.C)],
        ["TTests.Paired"] = d => [TTests.Paired(d.A, d.C), .. d.A.Zip(d.B, d.C).Select(s => TTests.Paired(new SampleMean(s.First, s.Second, s.Third))), .. d.A.Zip(d.B, d.C).Select(s => TTests.Paired(new PairedMeans(s.First, s.Second, s.Third, s.Second, s.Third, 0.5)))],
        ["TTests.TwoSample"] = d => [TTests.TwoSample(d.A, d.C), .. d.A.Zip(d.B, d.C).Select(s => TTests.TwoSample(new SampleMean(s.First, s.Second, s.Third), new(s.Second, s.Third, s.First)))],
        ["TTests.Welch"] = d => [TTests.Welch(d.A, d.C), .. d.A.Zip(d.B, d.C).Select(s => TTests.Welch(new SampleMean(s.First, s.Second, s.Third), new(s.Second, s.Third, s.First)))],
        ["RankTests.SignedRank"] = d => [RankTests.SignedRank(d.A, d.C)],
        ["RankTests.MannWhitney"] = d => [RankTests.MannWhitney(d.A, d.C)],
        ["DeviationFromInterval.StandardError"] = d => d.A.Zip(d.B, (a, b) => (object?)DeviationFromInterval.StandardError(new(a, b))),
        ["DeviationFromInterval.ByNormal"] = d => d.A.Zip(d.B, (a, b) => (object?)DeviationFromInterval.ByNormal(new(a, b), 9)),
        ["DeviationFromInterval.ByStudent"] = d => d.A.Zip(d.B, (a, b) => (object?)DeviationFromInterval.ByStudent(new(a, b), 9)),
        ["DeviationFromInterval.FromStandardError"] = d => d.A.Zip(d.D, (a, n) => (object?)DeviationFromInterval.FromStandardError(a, Whole(n))),
        ["DeviationFromInterval.OfTwoGroups"] = d => d.A.Zip(d.D, (a, n) => (object?)DeviationFromInterval.OfTwoGroups(a, Whole(n), 5)),
        ["DeviationFromInterval.StandardErrorFromStatistic"] = d => d.A.Zip(d.B, (a, b) => (object?)DeviationFromInterval.StandardErrorFromStatistic(a, b)),
        ["DeviationFromInterval.StandardErrorFromPValue"] = d => d.A.Zip(d.B, (a, b) => (object?)DeviationFromInterval.StandardErrorFromPValue(a, b / 10, 7)),
    };

    private static IEnumerable<ModeratorDesign> Designs(EdgeData d)
    {
        yield return new([]);
        yield return new([new("c", [.. d.C])]);
        yield return new([new("c", [.. d.C]), new("d", [.. d.D])]);
        yield return new([new("c", [.. d.C])], HasIntercept: false);
    }

    private static long Whole(double x) => double.IsNaN(x) ? -1 : (long)Math.Clamp(Math.Round(x), -1e15, 1e15);
}
