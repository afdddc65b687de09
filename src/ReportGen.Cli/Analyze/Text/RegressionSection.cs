using ReportGen.Analysis.MetaAnalyses;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>The meta-regression.</summary>
internal static class RegressionSection
{
    public static TextSection? Of(MetaAnalysis analysis, EffectText text, int width)
    {
        if (analysis.Regression is null) return null;
        var title = "Meta-regression on " + string.Join(", ", analysis.Request.Moderators.Select(m => m.Name));
        if (analysis.Regression.Value is not { } fit) return new(title, ["not computed: see the warning"]);
        var table = new TextTable("Coefficient", "Estimate", "SE", fit.DegreesOfFreedom is { } t ? $"t({Numerals.Fixed(t, 0)})" : "z", "p", $"{text.Level} CI");
        foreach (var c in fit.Coefficients)
        {
            var decimals = Numerals.Decimals(c.StandardError);
            table.Add(
                DisplayWidth.Line(c.Name), Numerals.Fixed(c.Estimate, decimals), Numerals.Fixed(c.StandardError, decimals), Numerals.Fixed(c.Statistic, 2), Numerals.P(c.PValue),
                Numerals.Limits(c.ConfidenceInterval, decimals));
        }

        var references = analysis.Request.Moderators.Where(m => !m.Levels.IsEmpty).Select(m => $"{m.Name}: reference level is {DisplayWidth.Line(m.Levels[0])}.");
        return new(title, [.. table.Lines(width), .. Summary(fit), .. references, $"Coefficients are on the scale of the {analysis.Request.Figures.Measure.ScaleLabel}."]);
    }

    private static IEnumerable<string> Summary(Statistics.Moderators.MetaRegressionFit fit)
    {
        var residual = fit.ResidualHeterogeneity;
        var moderators = fit.ModeratorTest is not { } test ? "not defined"
            : test.ResidualDegreesOfFreedom is { } df2
                ? $"F({Numerals.Fixed(test.DegreesOfFreedom, 0)}, {Numerals.Fixed(df2, 0)}) = {Numerals.Fixed(test.Statistic, 2)}, p {Numerals.Relation(test.PValue)}"
                : $"QM({Numerals.Fixed(test.DegreesOfFreedom, 0)}) = {Numerals.Fixed(test.Statistic, 2)}, p {Numerals.Relation(test.PValue)}";
        yield return $"k = {Numerals.Fixed(fit.K, 0)}; moderators {moderators}; R² {(fit.R2 is { } r2 ? Numerals.Fixed(r2, 2) + " %" : Numerals.None)}";
        yield return $"Residual heterogeneity QE({Numerals.Fixed(residual.DegreesOfFreedom, 0)}) = {Numerals.Fixed(residual.Q, 2)}, p {Numerals.Relation(residual.PValue)}; "
            + $"τ² {Numerals.Fixed(fit.Tau2, Numerals.Decimals(Math.Sqrt(fit.Tau2)) + 1)}; I² {Numerals.Fixed(residual.I2, 1)} %";
    }
}
