using ReportGen.Analysis.MetaAnalyses;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>Outliers and influential studies.</summary>
internal static class InfluenceSection
{
    public static TextSection? Of(MetaAnalysis analysis, int width)
    {
        if (!analysis.Request.Influence) return null;
        if (analysis.Influence?.Value is not { } influence) return new("Influence", ["not computed: see the warning"]);
        var table = new TextTable("Study", "rstudent", "DFFITS", "Cook's D", "cov.r", "τ² without", "Q without", "hat", "");
        foreach (var s in influence.Studies)
        {
            table.Add(
                DisplayWidth.Line(analysis.Request.Names[s.Study]), Numerals.Fixed(s.Deletion?.StudentizedResidual, 2), Numerals.Fixed(s.Deletion?.Dffits, 2),
                Numerals.Fixed(s.Deletion?.CooksDistance, 3), Numerals.Fixed(s.Deletion?.CovarianceRatio, 2), Numerals.Fixed(s.Deletion?.Tau2, 3), Numerals.Fixed(s.Deletion?.Q, 2),
                Numerals.Fixed(s.Hat, 3), s.IsInfluential ? "*" : "");
        }

        var of = analysis.Regression is null ? "" : " on the meta-regression";
        var marked = influence.Studies.Any(s => s.IsInfluential) ? "* influential by the rules of Viechtbauer and Cheung (2010)." : "No study is influential by the rules of Viechtbauer and Cheung (2010).";
        return new("Influence" + of, [.. table.Lines(width), marked]);
    }
}
