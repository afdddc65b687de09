using ReportGen.Model.Findings;

namespace ReportGen.Analysis.Methods;

/// <summary>Methods of sensitivity analyses.</summary>
internal static class SensitivityMethods
{
    public static readonly Method LeaveOneOut = new("the same meta-analysis without one study", ["viechtbauer_2010_influence"]);
    public static readonly Method Cumulative = new("cumulative meta-analysis", ["lau_1992"]);
    public static readonly Method Order = new("order of the studies by the column", []);
    public static readonly Method Influence = new("case-deletion diagnostics", ["viechtbauer_2010_influence"]);
    public static readonly Method Baujat = new("contribution to heterogeneity and influence on the estimate", ["baujat_2002"]);
    public static readonly Method Gosh = new("the same meta-analysis of subsets of the studies", ["olkin_2012"]);
}
