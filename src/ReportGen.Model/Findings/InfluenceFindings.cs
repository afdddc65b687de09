namespace ReportGen.Model.Findings;

/// <summary>What a study does to a meta-analysis, on the scale of the analysis (Viechtbauer and Cheung 2010).</summary>
/// <param name="Id">Row id.</param>
/// <param name="Name">As readers know the study; text from data.</param>
/// <param name="Residual">Externally studentized.</param>
/// <param name="Tau2">τ² without it.</param>
/// <param name="Q">Q without it.</param>
/// <param name="Weight">Percent.</param>
/// <param name="BaujatHeterogeneity">Its contribution to Q.</param>
/// <param name="BaujatInfluence">Its influence on the pooled estimate.</param>
/// <param name="Influential">Whether one of the criteria is exceeded.</param>
public sealed record InfluenceFindings(
    string Id, string Name, Quantity Residual, Quantity Dffits, Quantity CooksDistance, Quantity CovarianceRatio, Quantity Tau2, Quantity Q, Quantity Hat,
    Quantity Weight, Quantity Dfbetas, Quantity BaujatHeterogeneity, Quantity BaujatInfluence, Quantity Influential)
{
    public IEnumerable<Quantity> Quantities =>
        [Residual, Dffits, CooksDistance, CovarianceRatio, Tau2, Q, Hat, Weight, Dfbetas, BaujatHeterogeneity, BaujatInfluence, Influential];
}
