namespace ReportGen.Model.Findings;

/// <summary>The effect at infinite precision by PET-PEESE, on the reader's scale.</summary>
/// <param name="Model">"PET" or "PEESE", whichever the data choose.</param>
public sealed record PetPeeseFindings(Quantity Model, Quantity Estimate, Quantity Interval, Quantity Lower, Quantity Upper, Quantity PValue)
{
    public IEnumerable<Quantity> Quantities => [Model, Estimate, Interval, Lower, Upper, PValue];
}
