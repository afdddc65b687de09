using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Findings;

/// <summary>An input of a derivation.</summary>
public abstract record DerivationInput
{
    private DerivationInput()
    {
    }

    /// <summary>Under which name it stands in the formula; null where the formula does not name it. Inputs of one name are the terms of a sum, in order.</summary>
    public Formula? Symbol { get; init; }

    /// <summary>Another quantity, by its address.</summary>
    public sealed record OfQuantity(string Address) : DerivationInput;

    /// <summary>A cell or setting: its address such as <c>studies.csv[masala_2011].leaks</c>, the text found there and the place.</summary>
    public sealed record OfSource(string Address, string Raw, SourceSpan Span) : DerivationInput;
}
