namespace ReportGen.Model.Studies;

/// <summary>Plots of the studies of a meta-analysis that need nothing but the analysis.</summary>
public enum AnalysisPlot
{
    /// <summary>z-values against precision (Galbraith 1988).</summary>
    Radial,

    /// <summary>Contribution to heterogeneity against influence (Baujat 2002).</summary>
    Baujat,

    /// <summary>Risk in one group against the risk in the other (L'Abbé 1987).</summary>
    Labbe,

    /// <summary>Case-deletion diagnostics, one panel each (Viechtbauer and Cheung 2010).</summary>
    Influence,

    /// <summary>Estimates and heterogeneity of subsets (Olkin 2012).</summary>
    Gosh,

    /// <summary>p-value functions (Rücker and Schwarzer 2021).</summary>
    Drapery,
}
