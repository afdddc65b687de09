namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>Every reference file and its check.</summary>
internal static class OracleFiles
{
    public static readonly IReadOnlyDictionary<string, OracleFileCheck> All = new SortedDictionary<string, OracleFileCheck>(StringComparer.Ordinal)
    {
        ["descriptives.json"] = new(DescriptivesOracleTests.Check),
        ["distributions.json"] = new(DistributionsOracleTests.Check),
        ["escalc_binary.json"] = new(EffectSizesOracleTests.Binary),
        ["escalc_continuous.json"] = new(EffectSizesOracleTests.Continuous),
        ["escalc_correlations.json"] = new(EffectSizesOracleTests.Correlations),
        ["escalc_paired.json"] = new(EffectSizesOracleTests.Paired),
        ["escalc_proportions.json"] = new(ProportionsOracleTests.EffectSizes),
        ["escalc_rates.json"] = new(EffectSizesOracleTests.Rates),
        ["extremes.json"] = new(PooledCase.Check),
        ["glmm.json"] = new(GlmmOracleTests.Check),
        ["gosh.json"] = new(SensitivityOracleTests.Subsets),
        ["influence.json"] = new(SensitivityOracleTests.Influences),
        ["large_simulated.json"] = new(LargeSimulatedOracleTests.Check),
        ["leave1out_cumul.json"] = new(SensitivityOracleTests.Repeated),
        ["meta_regression.json"] = new(ModeratorsOracleTests.Regression),
        ["mh_peto.json"] = new(MantelHaenszelOracleTests.Check),
        ["plot_coordinates.json"] = new(SensitivityOracleTests.Coordinates),
        ["pooling_binary.json"] = new(PooledCase.Check),
        ["pooling_continuous_rates_cor.json"] = new(PooledCase.Check),
        ["pooling_generic.json"] = new(PooledCase.Check),
        ["pooling_proportions.json"] = new(PooledCase.Check),
        ["proportion_intervals.json"] = new(ProportionsOracleTests.Intervals),
        ["seed_table1.json"] = new(SeedTable1OracleTests.Check, SeedTable1OracleTests.Cases) { Beside = SeedPublishedChecks.Check },
        ["small_study.json"] = new(SmallStudyOracleTests.Check),
        ["subgroup.json"] = new(ModeratorsOracleTests.Subgroup),
    };
}
