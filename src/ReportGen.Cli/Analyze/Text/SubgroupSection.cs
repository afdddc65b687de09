using ReportGen.Analysis.MetaAnalyses;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>The subgroups and the tests between them.</summary>
internal static class SubgroupSection
{
    public static TextSection? Of(MetaAnalysis analysis, EffectText text, int width)
    {
        if (analysis.Subgroups is not { } subgroups) return null;
        var name = analysis.Request.Subgroups!.Name;
        var table = new TextTable(name, "k", text.Heading, "Q", "p", "τ²", "I²");
        foreach (var level in subgroups.Levels)
        {
            var pooled = level.Pooled.Value;
            var hasQ = pooled?.Heterogeneity is { DegreesOfFreedom: > 0 };
            table.Add(
                DisplayWidth.Line(level.Level), Numerals.Fixed(pooled?.K, 0), text.Effect(pooled), hasQ ? Numerals.Fixed(pooled!.Heterogeneity!.Statistic, 2) : Numerals.None,
                hasQ ? Numerals.P(pooled!.Heterogeneity!.PValue) : Numerals.None, Numerals.Fixed(pooled?.Tau2, 3), hasQ && pooled!.I2 is { } i2 ? Numerals.Fixed(i2, 1) + " %" : Numerals.None);
        }

        var isRandom = analysis.Pooled.Value!.PredictionInterval is not null;
        var between = subgroups.BetweenGroups is { } q ? $"Between subgroups{(isRandom ? ", each with a τ² of its own" : "")}: {Numerals.Test("Q", q)}" : "Between subgroups: no test, for want of two that can be compared";
        return new($"Subgroups by {name}", [.. table.Lines(width), between, .. Common(subgroups, isRandom)]);
    }

    private static IEnumerable<string> Common(SubgroupResults subgroups, bool isRandom)
    {
        if (!isRandom) yield break;
        if (subgroups.CommonTau2 is not { ModeratorTest: { } test } common) yield break;
        var statistic = test.ResidualDegreesOfFreedom is { } df2
            ? $"F({Numerals.Fixed(test.DegreesOfFreedom, 0)}, {Numerals.Fixed(df2, 0)})"
            : $"Q({Numerals.Fixed(test.DegreesOfFreedom, 0)})";
        yield return $"Between subgroups, with a common τ² of {Numerals.Fixed(common.Tau2, 3)}: {statistic} = {Numerals.Fixed(test.Statistic, 2)}, p {Numerals.Relation(test.PValue)}";
    }
}
