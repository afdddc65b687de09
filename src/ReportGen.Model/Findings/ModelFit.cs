namespace ReportGen.Model.Findings;

/// <summary>Log-likelihood and information criteria: by the restricted likelihood for REML, else by the ordinary one; not available for models without likelihood.</summary>
public sealed record ModelFit(Quantity LogLikelihood, Quantity Aic, Quantity Bic)
{
    public IEnumerable<Quantity> Quantities => [LogLikelihood, Aic, Bic];
}
