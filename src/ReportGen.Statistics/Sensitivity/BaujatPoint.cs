namespace ReportGen.Statistics.Sensitivity;

/// <summary>A study in the plot of Baujat et al. (2002).</summary>
/// <param name="Heterogeneity">Its contribution to Q: (yi − ŷi)²/(vi + τ²).</param>
/// <param name="Influence">Squared change of its predicted value when it is left out, by the variance of the latter; 0 when that is 0.</param>
public sealed record BaujatPoint(double Heterogeneity, double Influence);
