using System.Collections.Immutable;
using ReportGen.Analysis.MetaAnalyses;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>Leave-one-out and cumulative analyses.</summary>
internal static class RepeatedSection
{
    public static TextSection? LeaveOneOut(MetaAnalysis analysis, EffectText text, int width) =>
        !analysis.Request.LeaveOneOut ? null
        : analysis.LeaveOneOut.IsEmpty ? new("Leave one out", ["not computed: it needs two studies"])
        : new("Leave one out", [.. Table(analysis, analysis.LeaveOneOut, text, "Without").Lines(width)]);

    public static TextSection? Cumulative(MetaAnalysis analysis, EffectText text, int width)
    {
        if (analysis.Request.Cumulative is not { } order) return null;
        if (analysis.Cumulative.IsEmpty) return new($"Cumulative by {order.Name}", [$"not computed: no study reports {order.Name}"]);
        return new($"Cumulative by {order.Name}", [.. Table(analysis, analysis.Cumulative, text, "With", order).Lines(width)]);
    }

    private static TextTable Table(MetaAnalysis analysis, ImmutableArray<RepeatedResult> rows, EffectText text, string head, StudyOrder? order = null)
    {
        var table = new TextTable(head, text.Heading, text.HasNull ? "p" : "Q", "τ²", "I²");
        foreach (var row in rows)
        {
            var pooled = row.Pooled.Value;
            var name = DisplayWidth.Line(analysis.Request.Names[row.Study]);
            table.Add(
                order is null || name.EndsWith(order.Texts[row.Study]!, StringComparison.Ordinal) ? name : $"{DisplayWidth.Line(order.Texts[row.Study]!)}  {name}",
                text.Effect(pooled), text.HasNull ? Numerals.P(pooled?.PValue) : Numerals.Fixed(pooled?.Heterogeneity?.Statistic, 2), Numerals.Fixed(pooled?.Tau2, 3),
                pooled?.I2 is { } i2 ? Numerals.Fixed(i2, 1) + " %" : Numerals.None);
        }

        return table;
    }
}
