using System.Collections.Immutable;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;

namespace ReportGen.Cli.Explain;

/// <summary>A review whose numbers are explained.</summary>
/// <param name="Literature">Entries of the methods' literature and of the review's own, by key.</param>
/// <param name="Words">Words of wording/ledger.yml.</param>
internal sealed record ExplainedReview(string Id, Ledger Ledger, ImmutableDictionary<string, ImmutableArray<Inline>> Literature, ReportWords Words);
