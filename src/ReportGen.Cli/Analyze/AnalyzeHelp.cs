using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;

namespace ReportGen.Cli.Analyze;

/// <summary>What <c>analyze</c> says of itself.</summary>
internal static class AnalyzeHelp
{
    private const string Examples = """
        Pool the effects of the studies in a CSV file, without a review.

        Examples:
          reportgen analyze trials.csv --measure RR --ai tpos --bi tneg --ci cpos --di cneg
          reportgen analyze leaks.csv --measure PLO --xi leaks --ni vertebrae --method GLMM
          reportgen analyze effects.csv --measure GEN --test knha --small-study --leave-one-out
          reportgen analyze - --measure SMD --moderators dose,allocation --json < trials.csv
        """;

    /// <summary>Description of the command, with measures, columns and methods.</summary>
    public static string Description => string.Join(
        '\n',
        [
            Examples, "",
            "Measures and the columns they need; a column with another name is named by an option: --ai cases",
            .. MeasureCatalogue.All.GroupBy(Columns).Select(g => $"  {string.Join(' ', g.Select(m => m.Name)),-41} {g.Key}"), "",
            "An empty cell, NR and NA mean not reported. est, ci.lb, ci.ub are as printed: ratios as ratios; yi, vi and sei are on the scale of the analysis.", "",
            "Methods: " + string.Join(' ', PoolingMethod.All.Where(m => m.Kind == PoolingMethodKind.InverseVariance).Select(m => m.Name)) + " (any measure),",
            "  MH (OR RR RD IRR IRD), PETO (PETO OR), GLMM (PLO IRLN OR IRR), UM.FS UM.RS CM.EL (OR IRR), CM.AL (OR)",
        ]);

    /// <summary>"ai bi ci di | ai n1i ci n2i".</summary>
    public static string Columns(Measure measure) => string.Join(" | ", measure.Columns.Select(a => string.Join(' ', a)));

    /// <summary>Why a method cannot pool a measure, and which can.</summary>
    public static string NotPooled(PoolingMethod method, Measure measure)
    {
        var pooled = MeasureCatalogue.All.Where(method.Pools).Select(m => m.Name);
        var others = PoolingMethod.All.Where(m => m.Kind != PoolingMethodKind.InverseVariance && m.Pools(measure)).Select(m => m.Name).ToList();
        var also = others.Count == 0 ? "" : $", {string.Join(", ", others)}";
        return $"{method.Name} pools {string.Join(", ", pooled)}, not {measure.Name}. For {measure.Name} write --method REML or another inverse-variance method{also}.";
    }
}
