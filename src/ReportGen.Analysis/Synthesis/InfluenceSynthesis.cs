using System.Collections.Immutable;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Statistics.Pooling;
using ReportGen.Statistics.Sensitivity;

namespace ReportGen.Analysis.Synthesis;

/// <summary>What each study does to a meta-analysis.</summary>
internal static class InfluenceSynthesis
{
    /// <summary>One row a study that has an effect size, and the names of the influential ones.</summary>
    public static (ImmutableArray<InfluenceFindings> Rows, Quantity Influential) Analyse(
        MeasuredStudies studies, PoolingOptions options, SynthesisData data, QuantityScope analysis)
    {
        var computed = Influence.Analyze(studies.Yi, studies.Vi, options);
        ImmutableArray<InfluenceFindings> rows = [.. (computed.Value?.Studies ?? []).Select(s => Row(s, studies, data, analysis))];
        var by = QuantityFactory.Derived(null, SensitivityMethods.Influence, rows.Select(r => r.Influential));
        var influential = computed.Value is null
            ? analysis.NotAvailable("influence.influential", "influential studies", QuantityFactory.NotEstimable, by)
            : analysis.Names("influence.influential", "influential studies", rows.Where(r => r.Influential.Value is QuantityValue.Flag { Holds: true }).Select(r => r.Name), by);
        return (rows, influential);
    }

    private static InfluenceFindings Row(StudyInfluence row, MeasuredStudies studies, SynthesisData data, QuantityScope analysis)
    {
        var name = data.Names[row.Study];
        var scope = analysis.Part($"influence.{data.Ids[row.Study]}", $"influence of {name}");
        var size = studies.Sizes[row.Study];
        var by = QuantityFactory.DerivedFrom(null, SensitivityMethods.Influence, analysis.AddressOf("transformed.estimate"), size.Yi.Address, size.Vi.Address);
        var baujat = by with { Method = SensitivityMethods.Baujat };
        var deletion = row.Deletion;
        return new InfluenceFindings(
            data.Ids[row.Study], name,
            scope.Number("rstudent", "externally studentized residual", deletion?.StudentizedResidual, NumberFormat.Fixed(2), by),
            scope.Number("dffits", "DFFITS", deletion?.Dffits, NumberFormat.Fixed(2), by),
            scope.Number("cook_d", "Cook's distance", deletion?.CooksDistance, NumberFormat.Fixed(2), by),
            scope.Number("cov_r", "covariance ratio", deletion?.CovarianceRatio, NumberFormat.Fixed(2), by),
            scope.Number("tau2_del", "τ² without it", deletion?.Tau2, MeasureMethods.Tau2Format(studies.Measure), by),
            scope.Number("qe_del", "Q without it", deletion?.Q, NumberFormat.Fixed(2), by),
            scope.Number("hat", "hat value", row.Hat, NumberFormat.Fixed(3), by),
            scope.Number("weight", "weight", row.Weight, new NumberFormat(NumberStyle.Fixed, 1, "%"), by, "percent"),
            scope.Number("dfbetas", "DFBETAS", deletion is { Dfbetas: [var first, ..] } ? first : null, NumberFormat.Fixed(2), by),
            scope.Number("baujat_x", "contribution to heterogeneity", row.Baujat?.Heterogeneity, NumberFormat.Fixed(2), baujat),
            scope.Number("baujat_y", "influence on the estimate", row.Baujat?.Influence, NumberFormat.Fixed(3), baujat),
            scope.Flag("influential", "whether it is influential", row.IsInfluential, by));
    }
}
