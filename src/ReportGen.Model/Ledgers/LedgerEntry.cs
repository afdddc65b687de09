using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Findings;

namespace ReportGen.Model.Ledgers;

/// <summary>A quantity in the ledger.</summary>
/// <param name="Number">From 1, in the order of the ledger.</param>
/// <param name="Quantity">With its derivation.</param>
/// <param name="Rounding">How its value becomes what is printed by default, in words; empty for a text.</param>
/// <param name="NumbersPutIn">The formula with the numbers of its inputs in their places; null where there is no formula.</param>
/// <param name="Uses">Addresses of the quantities that are made from it.</param>
/// <param name="Prints">Where it is printed or drawn.</param>
public sealed record LedgerEntry(
    int Number, Quantity Quantity, string Rounding, Formula? NumbersPutIn, ImmutableArray<string> Uses, ImmutableArray<PrintedPlace> Prints)
{
    /// <summary>What a number of this kind says, for readers who know no statistics; empty where its label does.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>The name of its place in the ledger, on the site and on paper.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"q{Number}");
}
