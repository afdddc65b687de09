using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Findings;

namespace ReportGen.Model.Ledgers;

/// <summary>A cell or setting in the ledger.</summary>
/// <param name="Number">From 1, in the order of the ledger.</param>
/// <param name="Source">Its address, raw text and place.</param>
/// <param name="Notes">What notes.csv says of it.</param>
/// <param name="Uses">Addresses of the quantities that are read from it.</param>
public sealed record LedgerSource(int Number, DerivationInput.OfSource Source, ImmutableArray<string> Notes, ImmutableArray<string> Uses)
{
    /// <summary>The name of its place in the ledger, on the site and on paper.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"c{Number}");
}
