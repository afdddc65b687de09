using System.Collections.Immutable;

namespace ReportGen.Audit.Reconcile;

/// <summary>What a publication printed, as read.</summary>
/// <param name="Form">How.</param>
/// <param name="Relation">Of the first number.</param>
/// <param name="Numbers">In reading order; empty for a text.</param>
/// <param name="Text">As it stands.</param>
public sealed record PrintedClaim(PrintedForm Form, PrintedRelation Relation, ImmutableArray<PrintedNumber> Numbers, string Text);
